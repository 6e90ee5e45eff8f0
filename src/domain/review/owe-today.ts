import { endOfDay } from '../calendar/deadline.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { OweReason, PromiseItem } from './morning-item.ts';
import { isByToday, isPast, type TimedCommitment, type TimingFacts } from './timed-commitment.ts';

/** What is owed by tonight, soonest first, then what must be begun today. */
export function oweToday(
  facts: TimingFacts,
  mine: readonly TimedCommitment[],
): readonly PromiseItem[] {
  const due = mine
    .filter((each) => isByToday(facts, each.deadline))
    .map((each) => item(each, isLate(facts, each) ? { kind: 'late-told' } : { kind: 'due-today' }));
  // After closing time nothing is begun.
  const isClosed = isPast(facts, endOfDay(facts.calendar, today(facts.now)));
  const toStart = (isClosed ? [] : mine)
    .filter((each) => !isByToday(facts, each.deadline) && mustStartToday(facts, each))
    .map((each) => item(each, { kind: 'start-today' }));
  return [...due.toSorted(byDeadline), ...toStart.toSorted(byDeadline)];
}

function item(each: TimedCommitment, reason: OweReason): PromiseItem {
  return { ...each, kind: 'promise', reason };
}

/** A meeting that is over is not late. */
function isLate(facts: TimingFacts, each: TimedCommitment): boolean {
  return each.commitment.kind !== 'meeting' && isPast(facts, each.deadline);
}

/** Begun tomorrow it would no longer be safe, as the forecast has it. */
function mustStartToday(facts: TimingFacts, { commitment, forecast }: TimedCommitment): boolean {
  if (commitment.kind === 'meeting' || commitment.owner !== undefined) return false;
  return forecast?.state === 'ok' && isByToday(facts, forecast.latestStart);
}

function byDeadline(one: TimedCommitment, other: TimedCommitment): number {
  if (one.deadline === undefined || other.deadline === undefined) return 0;
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}
