import { dayNumber } from '../../domain/calendar/day-number.ts';
import { deadlineOf } from '../../domain/calendar/deadline.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { isWorkingDay, workingDaysBetween } from '../../domain/calendar/working-time.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { describeClock, describeClockDay } from './describe-day.ts';
import type { DayTelling } from './describe-day.ts';
import type { Words } from '../words.ts';

/** How far off a due is: "tomorrow", "next week, 7 working days", "2 days late"; empty without a date. */
export function describeDistance(words: Words, due: Due, telling: DayTelling): string {
  const { now, calendar } = telling;
  const deadline = deadlineOf(calendar, due, now.zone);
  if (deadline === undefined) return '';
  if (Temporal.PlainDateTime.compare(deadline, now.wall) < 0)
    return describeLate(words, deadline, telling);
  return describeAhead(words, deadline.toPlainDate(), telling);
}

function describeAhead(
  words: Words,
  day: Temporal.PlainDate,
  { now, calendar }: DayTelling,
): string {
  const from = now.wall.toPlainDate();
  const days = dayNumber(day) - dayNumber(from);
  if (days === 0) return words.due.today;
  if (days === 1) return words.due.tomorrow;
  if (days === 2 && words.due.dayAfterTomorrow !== undefined) return words.due.dayAfterTomorrow;
  const working = workingDaysBetween(calendar, from, day);
  if (!isWorkingDay(calendar, day)) return words.due.inDays(days);
  const weeks = Math.floor((from.dayOfWeek - 1 + days) / 7);
  return weeks === 1 ? words.due.nextWeek(working) : words.due.inWorkingDays(working);
}

/** Lateness counts working days; within the first, the moment it began. */
function describeLate(words: Words, deadline: Temporal.PlainDateTime, telling: DayTelling): string {
  const from = deadline.toPlainDate();
  const to = telling.now.wall.toPlainDate();
  const days = workingDaysBetween(telling.calendar, from, to);
  if (days > 0) return words.due.lateDays(days);
  const since = from.equals(to)
    ? describeClock(deadline)
    : describeClockDay(words, deadline, telling);
  return words.due.lateSince(since);
}
