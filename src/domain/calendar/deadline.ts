import type { Due } from '../commitment/due.ts';
import { wallIn } from '../commitment/due.ts';
import type { Temporal } from './temporal.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { dayNumber } from './day-number.ts';
import { usualClosing } from './usual-closing.ts';
import { atMinute } from './at-minute.ts';

/**
 * The moment a due runs out, on the wall of `zone`: a day ends when work ends that day (at the usual
 * closing time when it is no working day), a moment is itself. Undefined when there is no date.
 */
export function deadlineOf(
  calendar: WorkCalendar,
  due: Due,
  zone: string,
): Temporal.PlainDateTime | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'day':
      return endOfDay(calendar, due.day);
    case 'moment':
      return wallIn(zone, due);
  }
}

/** When work ends that day, or would end if it were a working day. */
export function endOfDay(calendar: WorkCalendar, day: Temporal.PlainDate): Temporal.PlainDateTime {
  return atMinute(day, usualClosing(calendar, dayNumber(day)));
}
