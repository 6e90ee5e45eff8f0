import { dayNumber, weekdayOf } from '../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../domain/calendar/day-number.ts';
import { endOfDay } from '../../domain/calendar/deadline.ts';
import type { MinuteOfDay } from '../../domain/calendar/work-calendar.ts';
import { minuteOf } from '../../domain/calendar/working-time.ts';
import type { DueContext, SlashOrder } from './due-context.ts';

/** A phrase's context with the numbers every rule counts from, worked out once. */
export type DateQuestion = DueContext & {
  readonly today: DayNumber;
  /** Minutes since midnight. */
  readonly minute: MinuteOfDay;
  /** Monday is 0. */
  readonly weekday: number;
  /** The Monday of this week. */
  readonly monday: DayNumber;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** True when work has ended for today (or would have, on a day off). */
  readonly isAfterClosing: boolean;
  readonly slash: SlashOrder | undefined;
};

export function dateQuestion(context: DueContext, isChinese: boolean): DateQuestion {
  const { wall } = context.now;
  const date = wall.toPlainDate();
  const number = dayNumber(date);
  const weekday = weekdayOf(number);
  const closing = endOfDay(context.calendar, date);
  const minute = minuteOf(wall);
  return {
    ...context,
    today: number,
    minute,
    weekday,
    monday: number - weekday,
    year: wall.year,
    month: wall.month,
    dayOfMonth: wall.day,
    isAfterClosing: closing.day === wall.day && minute >= minuteOf(closing),
    slash: isChinese ? 'month-first' : (context.habits.slash ?? slashOf(context)),
  };
}

function slashOf(context: DueContext): SlashOrder | undefined {
  return context.language === 'en' ? context.slashFromLocale : 'month-first';
}
