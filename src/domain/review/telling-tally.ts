import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { isKeptInTime } from './tally.ts';

/** Promises whose date did not hold as it was: told before it passed, after it, or never. */
export type TellingTally = {
  readonly before: number;
  readonly after: number;
  readonly never: number;
};

/** Counts those that moved, and those that were late or are. */
export function tallyTelling(
  facts: { readonly now: Now; readonly calendar: WorkCalendar },
  promises: readonly Commitment[],
): TellingTally {
  const counts = { before: 0, after: 0, never: 0 };
  for (const each of promises) {
    const { moved, told, promised } = each;
    if (moved === undefined && isKeptInTime(facts, each) !== false) continue;
    const old = deadlineOf(facts.calendar, moved?.from ?? promised, facts.now.zone);
    if (old === undefined) continue;
    if (told === undefined) counts.never += 1;
    else if (Temporal.PlainDateTime.compare(told.at, old) <= 0) counts.before += 1;
    else counts.after += 1;
  }
  return counts;
}
