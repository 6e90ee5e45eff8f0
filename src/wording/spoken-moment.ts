import type { Temporal } from '../domain/calendar/temporal.ts';
import { shortDate, shortWhen, timeOfDay } from './short-when.ts';
import type { Telling } from './telling.ts';
import type { Words } from './words.ts';

/** Weekday, date and time: "Fri 27 Nov 12:00". */
export function fullMoment(words: Words, at: Temporal.PlainDateTime, telling: Telling): string {
  return `${shortDate(words.morning, at, telling.now.wall)} ${timeOfDay(at)}`;
}

/** "Thu 11:00" within six days, the time alone today, else with the date. */
export function nearMoment(words: Words, at: Temporal.PlainDateTime, telling: Telling): string {
  const short = shortWhen(words.morning, at, telling.now.wall);
  const time = timeOfDay(at);
  return short.endsWith(time) ? short : `${short} ${time}`;
}

/** Working time as a number of hours or days, without its sign. */
export function spokenWork(words: Words, minutes: number): string {
  return words.morning.minutes(Math.abs(Math.round(minutes)));
}
