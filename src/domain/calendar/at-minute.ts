import { Temporal } from './temporal.ts';
import type { MinuteOfDay } from './work-calendar.ts';

/** The wall clock of a day so many minutes after its midnight; 1440 is the next midnight. */
export function atMinute(day: Temporal.PlainDate, minute: MinuteOfDay): Temporal.PlainDateTime {
  return minute < 1440
    ? new Temporal.PlainDateTime(day.year, day.month, day.day, Math.floor(minute / 60), minute % 60)
    : day.add({ days: 1 }).toPlainDateTime();
}
