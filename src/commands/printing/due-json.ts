import { isKnownZone } from '../../domain/calendar/known-zone.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { JsonObject } from './json.ts';

/** What was promised: `due` says of what kind, `promised` when, with its offset. */
export function dueJson(due: Due): JsonObject {
  switch (due.kind) {
    case 'none':
      return { due: 'none' };
    case 'day':
      // A day is a day wherever she is: it has no zone.
      return { due: 'day', promised: due.day.toString() };
    case 'moment':
      return { due: 'moment', promised: offsetText(due.at, due.zone), zone: due.zone };
  }
}

/** `2026-11-26T12:00:00+08:00`: the wall clock with the offset its zone has then, without one where that is unknown. */
export function offsetText(at: Temporal.PlainDateTime, zone: string): string {
  if (!isKnownZone(zone)) return at.toString({ smallestUnit: 'second' });
  return at.toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
