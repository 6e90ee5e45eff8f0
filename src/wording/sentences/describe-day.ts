import type { Now } from '../../domain/calendar/now.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { WorkCalendar } from '../../domain/calendar/work-calendar.ts';
import type { Words } from '../words.ts';

/** The present and the calendar a date is told against. */
export type DayTelling = { readonly now: Now; readonly calendar: WorkCalendar };

/** A wall-clock time with its day: "Mon 23 Nov 14:20". */
export function describeClockDay(
  words: Words,
  at: Temporal.PlainDateTime,
  telling: DayTelling,
): string {
  return words.due.atTime(describeDay(words, at.toPlainDate(), telling), describeClock(at));
}

/** A day: "Thu 26 Nov", with the year when it is not this one. */
export function describeDay(words: Words, day: Temporal.PlainDate, { now }: DayTelling): string {
  return words.due.day({
    weekday: weekdayOf(words, day),
    day: day.day,
    month: day.month,
    ...(day.year === now.wall.year ? {} : { year: day.year }),
  });
}

/** The time of day: 08:40. */
export function describeClock(at: Temporal.PlainDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** A day's weekday, short: Thu, 周四. */
export function weekdayOf(words: Words, day: Temporal.PlainDate): string {
  return words.due.weekdays[day.dayOfWeek - 1] ?? '';
}
