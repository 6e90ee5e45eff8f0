import type { Temporal } from '../domain/calendar/temporal.ts';
import { wallIn, type Due } from '../domain/commitment/due.ts';
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

/** A due in full: a day without a time, a moment with its own wall clock, and the place when that is not hers. */
export function longDue(words: MorningWords, due: Due, now: WallHere): string {
  switch (due.kind) {
    case 'none':
      return words.noDate;
    case 'day':
      return shortDate(words, due.day.toPlainDateTime(), now.wall);
    case 'moment': {
      const said = longWhen(words, due.at, now.wall);
      return isElsewhere(due, now.zone) ? `${said} ${placeOf(due.zone)}` : said;
    }
  }
}

/** A due as short as it stays clear: the time alone today, a weekday with its time within six days, else the date. */
export function shortDue(words: MorningWords, due: Due, now: Temporal.PlainDateTime): string {
  switch (due.kind) {
    case 'none':
      return words.noDate;
    case 'day':
      return shortDate(words, due.day.toPlainDateTime(), now);
    case 'moment':
      return shortWhen(words, due.at, now);
  }
}

/** Her wall clock, and its zone where other zones are to be told apart. */
type WallHere = { readonly wall: Temporal.PlainDateTime; readonly zone?: string };

/** Two zones that show the same time then are one to her. */
function isElsewhere(due: Due & { kind: 'moment' }, zone = due.zone): boolean {
  return due.zone !== zone && !wallIn(zone, due).equals(due.at);
}

/** `America/New_York` is New York. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
