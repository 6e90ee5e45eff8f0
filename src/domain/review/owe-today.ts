import { endOfDay } from '../calendar/deadline.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import { workingMinutesBetween } from '../calendar/working-time.ts';
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
  const toStart = mine
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

/**
 * The safe finish, were it begun now, lies so far ahead that the time left after tonight is shorter.
 * Sayable moments are half days apart, so small work is judged by three times its need instead.
 */
function mustStartToday(
  facts: TimingFacts,
  { commitment, deadline, forecast }: TimedCommitment,
): boolean {
  if (commitment.kind === 'meeting' || commitment.owner !== undefined) return false;
  if (deadline === undefined || forecast?.say === undefined || forecast.state !== 'ok')
    return false;
  const tonight = endOfDay(facts.calendar, today(facts.now));
  if (isPast(facts, tonight)) return false;
  const afterTonight = workingMinutesBetween(facts.calendar, tonight, deadline);
  const safely = workingMinutesBetween(facts.calendar, facts.now.wall, forecast.say.at);
  return afterTonight < Math.min(safely, 3 * (commitment.need ?? safely));
}

function byDeadline(one: TimedCommitment, other: TimedCommitment): number {
  if (one.deadline === undefined || other.deadline === undefined) return 0;
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}
