import { isKnownZone } from '../calendar/known-zone.ts';
import { dayFromText, wallFromText } from '../calendar/read-stored-time.ts';
import type { Temporal } from '../calendar/temporal.ts';

/**
 * When something is owed. A day means "by the end of that working day"; a moment keeps its wall clock
 * and its zone, never a UTC instant; none is a promise that still needs a date.
 */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'moment'; readonly at: Temporal.PlainDateTime; readonly zone: string };

export const noDue: Due = { kind: 'none' };

/** A due as an entry stores it. */
export type StoredDue =
  | null
  | { readonly day: string }
  | { readonly at: string; readonly zone: string };

export function storeDue(due: Due): StoredDue {
  switch (due.kind) {
    case 'none':
      return null;
    case 'day':
      return { day: due.day.toString() };
    case 'moment':
      return { at: due.at.toString({ smallestUnit: 'minute' }), zone: due.zone };
  }
}

export function dueFromStore(stored: StoredDue | undefined): Due {
  if (stored === null || stored === undefined) return noDue;
  if ('day' in stored) return { kind: 'day', day: dayFromText(stored.day) };
  if (typeof stored.zone !== 'string') throw new TypeError('a zone is a name');
  return { kind: 'moment', at: wallFromText(stored.at), zone: stored.zone };
}

/** The wall clock in `zone` of a moment that was said in its own zone; as it was said where one of them is unknown. */
export function wallIn(zone: string, due: Due & { kind: 'moment' }): Temporal.PlainDateTime {
  if (due.zone === zone || !isKnownZone(due.zone) || !isKnownZone(zone)) return due.at;
  return due.at.toZonedDateTime(due.zone).withTimeZone(zone).toPlainDateTime();
}

/** The day of a due on the wall of `zone`; undefined when there is no date. */
export function dayOf(due: Due, zone: string): Temporal.PlainDate | undefined {
  if (due.kind === 'none') return undefined;
  return due.kind === 'day' ? due.day : wallIn(zone, due).toPlainDate();
}

export function isSameDue(one: Due, other: Due): boolean {
  return JSON.stringify(storeDue(one)) === JSON.stringify(storeDue(other));
}
