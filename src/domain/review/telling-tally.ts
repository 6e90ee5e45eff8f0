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
  /** Every time they were told that its last date would not hold, or did not. */
  readonly timesToldOfDelay: (promise: Commitment) => readonly Temporal.PlainDateTime[];
};

/**
 * Counts those that moved, and those that were late or are, by when they first heard of it. Moved and late all the same:
 * what they heard of the delay counts, for of the date that did not hold they knew nothing better.
 */
export function tallyTelling(facts: TellingFacts, promises: readonly Commitment[]): TellingTally {
  const counts = { before: 0, after: 0, never: 0 };
  for (const each of promises) {
    const heard = heardOf(facts, each);
    if (heard !== undefined) counts[heard] += 1;
  }
  return counts;
}

function heardOf(facts: TellingFacts, promise: Commitment): keyof TellingTally | undefined {
  const { moved, told, promised } = promise;
  const isLate = isKeptInTime(facts, promise) === false;
  if (moved === undefined && !isLate) return undefined;
  const old = deadlineOf(
    facts.calendar,
    isLate ? promised : (moved?.from ?? promised),
    facts.now.zone,
  );
  if (old === undefined) return undefined;
  if (isLate) return whenHeard(facts.timesToldOfDelay(promise), old);
  if (told === undefined) return 'never';
  return wasToldBy(facts, promise, old) ? 'before' : 'after';
}

/** Whether the first of these times, oldest first, was before a date, after it, or never. */
function whenHeard(
  times: readonly Temporal.PlainDateTime[],
  date: Temporal.PlainDateTime,
): keyof TellingTally {
  const [first] = times;
  if (first === undefined) return 'never';
  return Temporal.PlainDateTime.compare(first, date) <= 0 ? 'before' : 'after';
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
