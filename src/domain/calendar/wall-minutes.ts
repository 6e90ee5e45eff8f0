import type { Due } from '../commitment/due.ts';
import { wallIn } from '../commitment/due.ts';
import { atMinute } from './at-minute.ts';
import { dayAt, dayNumberOf } from './day-number.ts';
import type { DayNumber } from './day-number.ts';
import type { Temporal } from './temporal.ts';
import { usualClosing } from './usual-closing.ts';
import type { MinuteOfDay, WorkCalendar, WorkSpan } from './work-calendar.ts';
import { spansOn, sumBetween } from './worked-sums.ts';

/**
 * A wall-clock time as minutes since 1970-01-01 00:00 on that wall. Two hundred promises are compared and counted in
 * these at every start: each Temporal value made on the way would cost more than the sum.
 */
export type WallMinutes = number;

/** Of a wall's day; it has no summer time. */
export const minutesADay = 1440;

export function wallMinutesOf(at: Temporal.PlainDateTime): WallMinutes {
  return dayNumberOf(at.year, at.month, at.day) * minutesADay + at.hour * 60 + at.minute;
}

export function wallAt(minutes: WallMinutes): Temporal.PlainDateTime {
  const day = dayOfWall(minutes);
  return atMinute(dayAt(day), minutes - day * minutesADay);
}

/** The minute a due runs out on the wall of `zone`, as `deadlineOf` has it; undefined when there is no date. */
export function wallDeadlineOf(
  calendar: WorkCalendar,
  due: Due,
  zone: string,
): WallMinutes | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'day': {
      const day = dayNumberOf(due.day.year, due.day.month, due.day.day);
      return day * minutesADay + usualClosing(calendar, day);
    }
    case 'moment':
      return wallMinutesOf(wallIn(zone, due));
  }
}

/** Working minutes from one wall-clock time to another; negative when `to` is before `from`. */
export function workedBetween(calendar: WorkCalendar, from: WallMinutes, to: WallMinutes): number {
  const range = { from: dayOfWall(from), to: dayOfWall(to) };
  return (
    sumBetween(calendar, 'minutesBefore', range) +
    minutesUpTo(spansOn(calendar, range.to), to - range.to * minutesADay) -
    minutesUpTo(spansOn(calendar, range.from), from - range.from * minutesADay)
  );
}

export function dayOfWall(at: WallMinutes): DayNumber {
  return Math.floor(at / minutesADay);
}

/** Of the spans of a day, what lies before a minute. */
export function minutesUpTo(spans: readonly WorkSpan[], minute: MinuteOfDay): number {
  let minutes = 0;
  for (const span of spans) minutes += Math.max(0, Math.min(minute, span.to) - span.from);
  return minutes;
}
