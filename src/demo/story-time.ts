import { dayAt, dayNumber, type DayNumber } from '../domain/calendar/day-number.ts';
import type { Temporal } from '../domain/calendar/temporal.ts';
import { atMinute } from '../domain/calendar/at-minute.ts';
import { minuteOf } from '../domain/calendar/working-time.ts';

/**
 * Minutes on the home wall clock since the midnight that began 1970. A story of a hundred thousand
 * promises is planned in plain numbers; a Temporal is made once for what is written down.
 */
export type StoryMinute = number;

export const minutesPerDay = 1440;

export function minuteOfWall(wall: Temporal.PlainDateTime): StoryMinute {
  return dayNumber(wall.toPlainDate()) * minutesPerDay + minuteOf(wall);
}

export function wallAt(minute: StoryMinute): Temporal.PlainDateTime {
  return atMinute(dayAt(dayNumberAt(minute)), minute - dayNumberAt(minute) * minutesPerDay);
}

export function dayNumberAt(minute: StoryMinute): DayNumber {
  return Math.floor(minute / minutesPerDay);
}

/** A time of a day: `minuteOn(day, 14 * 60)` is two in the afternoon. */
export function minuteOn(day: DayNumber, minuteOfDay: number): StoryMinute {
  return day * minutesPerDay + minuteOfDay;
}
