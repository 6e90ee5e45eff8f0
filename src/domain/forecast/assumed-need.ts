import type { CommitmentKind, WorkingMinutes } from '../commitment/commitment.ts';
import type { FinishedPromise } from './forecast.ts';
import { nounOf } from './noun-of.ts';

/** The working time assumed when none was said, and where it comes from. */
export type AssumedNeed =
  | {
      readonly kind: 'own-past';
      readonly minutes: WorkingMinutes;
      readonly noun: string;
      readonly count: number;
    }
  | { readonly kind: 'usual'; readonly minutes: WorkingMinutes };

/** Finished promises of a noun from which their median says more than the usual. */
const enough = 3;

// Working minutes. Half a day (ux.md, section 3), but no clock is half a day of work: an answer is minutes, a report of a call an hour.
const usualNeed: { readonly [kind in CommitmentKind]: WorkingMinutes } = {
  work: 240,
  meeting: 60,
  reply: 30,
  report: 60,
  confirmation: 15,
};

/** What a promise of these words will ask for: the median of her own finished ones of the same noun, else the usual. */
export function assumedNeed(
  what: string,
  finished: readonly FinishedPromise[],
  kind: CommitmentKind = 'work',
): AssumedNeed {
  const noun = nounOf(what);
  if (noun === undefined || kind !== 'work') return { kind: 'usual', minutes: usualNeed[kind] };
  const times = finished.flatMap((each) =>
    each.noun === noun ? (each.took ?? each.need ?? []) : [],
  );
  if (times.length < enough) return { kind: 'usual', minutes: usualNeed.work };
  return { kind: 'own-past', minutes: medianOf(times), noun, count: times.length };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
