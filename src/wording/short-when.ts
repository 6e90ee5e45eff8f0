import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Due } from '../domain/commitment/due.ts';
import type { MorningWords } from './catalogue/morning-words.ts';

/**
 * A moment as short as it stays clear, seen from `now` (both home wall clock): the time today, weekday and
 * time within the six days around it, else weekday and date.
 */
export function shortWhen(
  words: MorningWords,
  at: Temporal.PlainDateTime,
  now: Temporal.PlainDateTime,
): string {
  const days = daysBetween(now, at);
  if (days === 0) return timeOfDay(at);
  return Math.abs(days) <= 6 ? `${weekday(words, at)} ${timeOfDay(at)}` : shortDate(words, at, now);
}

/** Weekday and date; the year only when it is another one. */
export function shortDate(
  words: MorningWords,
  at: Temporal.PlainDateTime,
  now: Temporal.PlainDateTime,
): string {
  return words.date({
    weekday: weekday(words, at),
    day: at.day,
    month: at.month,
    ...(at.year === now.year ? {} : { year: at.year }),
  });
}

/** The time of day: 08:40. */
export function timeOfDay(at: Temporal.PlainDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}

function weekday(words: MorningWords, at: Temporal.PlainDateTime): string {
  return words.weekdays[at.dayOfWeek - 1] ?? '';
}

function daysBetween(from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): number {
  return from.toPlainDate().until(to.toPlainDate(), { largestUnit: 'days' }).days;
}

/** Weekday, date and time: "Thu 26 Nov 12:00". */
export function longWhen(
  words: MorningWords,
  at: Temporal.PlainDateTime,
  now: Temporal.PlainDateTime,
): string {
  return `${shortDate(words, at, now)} ${timeOfDay(at)}`;
}

/** A due in full: a day without a time, a moment with its own wall clock. */
export function longDue(words: MorningWords, due: Due, now: Temporal.PlainDateTime): string {
  switch (due.kind) {
    case 'none':
      return words.noDate;
    case 'day':
      return shortDate(words, due.day.toPlainDateTime(), now);
    case 'moment':
      return longWhen(words, due.at, now);
  }
}
