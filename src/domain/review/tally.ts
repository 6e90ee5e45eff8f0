import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment } from '../commitment/commitment.ts';

/** How finished promises went. The three parts add up to `finished`. */
export type Tally = {
  readonly finished: number;
  /** On time for the date first said. */
  readonly kept: number;
  /** Moved, and told before the old moment passed, and on time for the new one. */
  readonly movedWithNotice: number;
  readonly late: number;
};

type TallyFacts = { readonly now: Now; readonly calendar: WorkCalendar };

/** Counts my delivered promises among these. Those without a date and those dropped are not counted. */
export function tallyPromises(facts: TallyFacts, commitments: readonly Commitment[]): Tally {
  const outcomes = commitments.flatMap((each) => outcomeOf(facts, each) ?? []);
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  return {
    finished: outcomes.length,
    kept: count('kept'),
    movedWithNotice: count('moved'),
    late: count('late'),
  };
}

/** Whether it was there by its date as that stands; undefined while that is open, and without a date. */
export function isKeptInTime(facts: TallyFacts, commitment: Commitment): boolean | undefined {
  const { standing, promised } = commitment;
  const deadline = deadlineOf(facts.calendar, promised, facts.now.zone);
  if (deadline === undefined || standing.kind === 'dropped') return undefined;
  const until = standing.kind === 'delivered' ? standing.at : facts.now.wall;
  const isInTime = Temporal.PlainDateTime.compare(until, lastMinuteFor(commitment, deadline)) <= 0;
  return standing.kind === 'open' && isInTime ? undefined : isInTime;
}

/** How a finished promise went: on time for the date first said, for a date they were told of, or neither. */
export type Outcome = 'kept' | 'moved' | 'late';

/** Undefined for what they owed, what is not delivered, and what never had a date. */
export function outcomeOf(facts: TallyFacts, commitment: Commitment): Outcome | undefined {
  const { standing, moved, told } = commitment;
  if (commitment.direction !== 'mine' || standing.kind !== 'delivered') return undefined;
  const isOnTime = isKeptInTime(facts, commitment);
  if (isOnTime === undefined) return undefined;
  if (!isOnTime || moved?.wasLate === true) return 'late';
  if (moved === undefined) return 'kept';
  return told === undefined ? 'late' : 'moved';
}

/** A promise for a day is kept until that day ends, even after closing time. */
function lastMinuteFor(
  commitment: Commitment,
  deadline: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  if (commitment.promised.kind !== 'day') return deadline;
  return commitment.promised.day.toPlainDateTime({ hour: 23, minute: 59, second: 59 });
}
