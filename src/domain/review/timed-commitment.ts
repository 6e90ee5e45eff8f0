import { dayNumberOf, type DayNumber } from '../calendar/day-number.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { Forecast } from '../forecast/forecast.ts';

/** A commitment with the moment its date runs out (home wall clock) and its forecast, worked out once. */
export type TimedCommitment = {
  readonly commitment: Commitment;
  /** Absent when it has no date. */
  readonly deadline?: Temporal.PlainDateTime;
  readonly forecast?: Forecast;
};

export type TimingFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly forecasts: ReadonlyMap<CommitmentId, Forecast>;
};

export function timed(facts: TimingFacts, commitment: Commitment): TimedCommitment {
  const deadline = deadlineOf(facts.calendar, commitment.promised, facts.now.zone);
  const forecast = facts.forecasts.get(commitment.id);
  return {
    commitment,
    ...(deadline === undefined ? {} : { deadline }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

/** True once the promised moment is past. */
export function isPast(
  facts: { readonly now: Now },
  at: Temporal.PlainDateTime | undefined,
): boolean {
  return at !== undefined && Temporal.PlainDateTime.compare(at, facts.now.wall) < 0;
}

/** True when it falls on today or on a day before. */
export function isByToday(
  facts: { readonly now: Now },
  at: Temporal.PlainDateTime | undefined,
): boolean {
  return at !== undefined && wallDay(at) <= wallDay(facts.now.wall);
}

/** The day of a wall-clock time as a number: asked of every open commitment, where a Temporal day is dear. */
export function wallDay({ year, month, day }: Temporal.PlainDateTime): DayNumber {
  return dayNumberOf(year, month, day);
}

/** True when they were told at that moment or after it. */
export function wasToldSince(commitment: Commitment, at: Temporal.PlainDateTime): boolean {
  return (
    commitment.told !== undefined && Temporal.PlainDateTime.compare(commitment.told.at, at) >= 0
  );
}
