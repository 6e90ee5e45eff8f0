import type { Temporal } from '../domain/calendar/temporal.ts';
import type { LetterWeek } from '../domain/letters/letter-week.ts';
import type { LetterDate } from '../domain/letters/letter-date.ts';
import type { LetterDateWords } from './catalogue/letter-date-words.ts';

/** "Thursday 26 November 12:00", with the year when it is not this one. */
export function sayDate(
  words: LetterDateWords,
  date: LetterDate,
  today: Temporal.PlainDate,
): string {
  const day = sayDay(words, date.day, today);
  return date.time === undefined ? day : words.withTime(day, clockTime(date.time));
}

/** "Thursday 26 November". */
export function sayDay(
  words: LetterDateWords,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  return day.year === today.year
    ? words.dayInYear(day.dayOfWeek, day.day, day.month)
    : words.fullDay(day.dayOfWeek, day.day, day.month, day.year);
}

/** A second date beside a first, as briefly as it stays clear: "12:00", "Tuesday 24", "Tuesday 24 November". */
export function sayBeside(
  words: LetterDateWords,
  date: LetterDate,
  beside: { readonly first: Temporal.PlainDate; readonly today: Temporal.PlainDate },
): string {
  const { day, time } = date;
  if (time !== undefined && day.equals(beside.first)) return clockTime(time);
  const isSameMonth = day.month === beside.first.month && day.year === beside.first.year;
  if (!isSameMonth) return sayDate(words, date, beside.today);
  const short = words.dayInMonth(day.dayOfWeek, day.day, day.month);
  return time === undefined ? short : words.shortWithTime(short, clockTime(time));
}

/** The date another one replaces: "12:00" on the same day, "Thursday 12:00" in the same week. */
export function sayReplaced(
  words: LetterDateWords,
  date: LetterDate,
  beside: { readonly first: Temporal.PlainDate; readonly today: Temporal.PlainDate },
): string {
  const isTimeAlone = date.time !== undefined && date.day.equals(beside.first);
  if (isTimeAlone || !isSameWeek(date.day, beside.first)) return sayBeside(words, date, beside);
  const weekday = words.weekday(date.day.dayOfWeek);
  return date.time === undefined ? weekday : words.withTime(weekday, clockTime(date.time));
}

/** A day of this week by its weekday alone, an earlier one in full. */
export function sayRecent(
  words: LetterDateWords,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): string {
  return isSameWeek(day, today) ? words.weekday(day.dayOfWeek) : sayDay(words, day, today);
}

/** "23-27 November". */
export function sayWeek(words: LetterDateWords, week: LetterWeek): string {
  return words.range(week.from, week.to);
}

/** "17:00". */
export function clockTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

function isSameWeek(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return mondayOf(one).equals(mondayOf(other));
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
