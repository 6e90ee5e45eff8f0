import type { DayNumber } from './day-number.ts';
import type { MinuteOfDay, WorkCalendar } from './work-calendar.ts';
import { spansOn } from './worked-sums.ts';

/** When work ends that day, or would end if it were a working day. */
export function usualClosing(calendar: WorkCalendar, day: DayNumber): MinuteOfDay {
  return (spansOn(calendar, day).at(-1) ?? calendar.usualDay.at(-1))?.to ?? lastMinute;
}

const lastMinute = 23 * 60 + 59;
