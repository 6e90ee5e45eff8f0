import type { Temporal } from '../domain/calendar/temporal.ts';
import { describeClock, describeClockDay, describeSpare } from './sentences/describe-due.ts';
import { shortWhen } from './short-when.ts';
import type { Telling } from './telling.ts';
import type { Words } from './words.ts';

/** "Thu 11:00" within six days, the time alone today, else in full. */
export function nearMoment(words: Words, at: Temporal.PlainDateTime, telling: Telling): string {
  const short = shortWhen(words.morning, at, telling.now.wall);
  return short.endsWith(describeClock(at)) ? short : describeClockDay(words, at, telling);
}

/** When work is likely done, to the quarter of an hour: a guess said to the minute would pretend to know. */
export function roundedFinish(at: Temporal.PlainDateTime): Temporal.PlainDateTime {
  return at.round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'halfExpand' });
}

/** The room before a date, or what is missing, without its sign. It is a guess, so it is said in round figures. */
export function roundRoom(words: Words, minutes: number): string {
  const room = Math.abs(minutes);
  const step = room < 60 ? 5 : 30;
  return describeSpare(words, Math.max(1, Math.round(room / step)) * step);
}
