import { dayNumberOfText } from '../calendar/day-number.ts';
import type { PlainDue } from '../calendar/plain-due.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';

/** Sorts after every date. */
const never = '~';

/**
 * A text that sorts dues, soonest first and none last. A day sorts at its end; a moment by the wall clock
 * it was said in, so that the order does not change when the reader travels.
 */
export function dueKey(due: Due): string {
  switch (due.kind) {
    case 'none':
      return never;
    case 'day':
      return `${due.day.toString()}T24:00`;
    case 'moment':
      return due.at.toString({ smallestUnit: 'minute' });
  }
}

/** The due that a key was made of; a moment was said in `zone`. */
export function plainDueOf(key: string, zone: unknown): PlainDue {
  if (key === never) return { kind: 'none' };
  if (typeof zone === 'string') return { kind: 'moment', at: key, zone };
  return { kind: 'day', day: dayNumberOfText(key) };
}

/** The wall-clock time at which it was delivered or dropped; undefined while it is open. */
export function closedAt({ standing }: Commitment): string | undefined {
  return standing.kind === 'open' ? undefined : standing.at.toString({ smallestUnit: 'second' });
}

/** The last wall-clock time at which the two sides spoke about it: said, told or delivered. */
export function lastContactIn(commitment: Commitment): string {
  const { said, told, standing } = commitment;
  const times = [said, told?.at, standing.kind === 'delivered' ? standing.at : undefined];
  return times
    .flatMap((time) => (time ? [time.toString({ smallestUnit: 'second' })] : []))
    .reduce((one, other) => (one > other ? one : other));
}
