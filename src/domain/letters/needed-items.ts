import { Temporal } from '../calendar/temporal.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { addWorkingDays, addWorkingMinutes } from '../calendar/working-time.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { LetterClock } from './letter-clock.ts';
import { hasPassed, letterDateOf } from './letter-clock.ts';
import type { LetterDate } from './letter-date.ts';
import type { NeededFact } from './status-facts.ts';

/** A wait on the client's people, and the open promises to this same client that it serves. */
export type WaitForClient = { readonly wait: Commitment; readonly serves: readonly Commitment[] };

/** What a client may read of something we wait for. */
export function neededFact(
  clock: LetterClock,
  calendar: WorkCalendar,
  { wait, serves }: WaitForClient,
): NeededFact {
  const due = letterDateOf(clock, wait.promised);
  const isPast = hasPassed(clock.now, wait.promised);
  const held = firstToHold(clock, serves);
  return {
    what: wait.what,
    ...(wait.theyGet === undefined ? {} : { theyGive: wait.theyGet }),
    ...(due === undefined ? {} : { due }),
    isPast,
    ...(held === undefined
      ? {}
      : { serves: { hold: held.date, ...neededBy(clock, calendar, held.promise) } }),
  };
}

function firstToHold(
  clock: LetterClock,
  promises: readonly Commitment[],
): { readonly promise: Commitment; readonly date: LetterDate } | undefined {
  const dated = promises.flatMap((promise) => {
    const date = hasPassed(clock.now, promise.promised)
      ? undefined
      : letterDateOf(clock, promise.promised);
    return date === undefined ? [] : [{ promise, date }];
  });
  return dated.toSorted((one, other) => compareLetterDates(one.date, other.date))[0];
}

const halfDay = 240;

/** The last working day before the work on the promise has to begin. Absent when that day is gone. */
function neededBy(
  clock: LetterClock,
  calendar: WorkCalendar,
  promise: Commitment,
): { readonly by?: LetterDate } {
  const deadline = deadlineOf(calendar, promise.promised, clock.now.zone);
  if (deadline === undefined) return {};
  const begin = addWorkingMinutes(calendar, deadline, -(promise.need ?? halfDay));
  const day = addWorkingDays(calendar, begin.toPlainDate(), -1);
  return Temporal.PlainDate.compare(day, clock.now.wall.toPlainDate()) < 0 ? {} : { by: { day } };
}

/** Soonest first; a plain day stands after the times of that day. */
export function compareLetterDates(one: LetterDate, other: LetterDate): number {
  const days = Temporal.PlainDate.compare(one.day, other.day);
  if (days !== 0) return days;
  if (one.time === undefined || other.time === undefined) {
    return Number(one.time === undefined) - Number(other.time === undefined);
  }
  return Temporal.PlainTime.compare(one.time, other.time);
}
