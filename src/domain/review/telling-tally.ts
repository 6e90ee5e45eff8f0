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

type TellingFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  /** Every time they were told of a promise, in any order; asked only where the last time says too little. */
  readonly timesTold: (promise: Commitment) => readonly Temporal.PlainDateTime[];
};

/** Counts those that moved, and those that were late or are, by when they first heard of it. */
export function tallyTelling(facts: TellingFacts, promises: readonly Commitment[]): TellingTally {
  const counts = { before: 0, after: 0, never: 0 };
  for (const each of promises) {
    const { moved, told, promised } = each;
    if (moved === undefined && isKeptInTime(facts, each) !== false) continue;
    const old = deadlineOf(facts.calendar, moved?.from ?? promised, facts.now.zone);
    if (old === undefined) continue;
    if (told === undefined) counts.never += 1;
    else if (wasToldBy(facts, each, old)) counts.before += 1;
    else counts.after += 1;
  }
  return counts;
}

/** Who was told before the date and once more after it was told before. What was told of an earlier move is not meant. */
function wasToldBy(facts: TellingFacts, promise: Commitment, old: Temporal.PlainDateTime): boolean {
  const { told, moved, said } = promise;
  if (told !== undefined && Temporal.PlainDateTime.compare(told.at, old) <= 0) return true;
  const since = moved?.at ?? said;
  return facts
    .timesTold(promise)
    .some(
      (at) =>
        Temporal.PlainDateTime.compare(at, since) >= 0 &&
        Temporal.PlainDateTime.compare(at, old) <= 0,
    );
}
