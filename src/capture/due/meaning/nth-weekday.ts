import { nthWeekday } from '../../../domain/calendar/holidays/by-rule.ts';
import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { daysIn, monthAfter } from './month-days.ts';
import type { MonthOfYear } from './month-days.ts';
import { isOver, monthPeriod } from './period-ends.ts';

/** The nth weekday of a month (-1 is the last); of the running month when it is to come, else asked. */
export function nthWeekdayOf(
  question: DateQuestion,
  at: MonthOfYear,
  which: { readonly weekday: number; readonly nth: number; readonly isRunning: boolean },
): Piece | undefined {
  const day = nthWeekday(at.year, at.month, which);
  const { first } = monthPeriod(at);
  if (which.nth === 0 || which.nth > 5 || day >= first + daysIn(at)) return undefined;
  if (!isOver(question, day)) return oneDay(day, 'nth-weekday');
  if (!which.isRunning) return { day: { days: [day], rule: 'nth-weekday', isPast: true } };
  const next = monthAfter(question, 1);
  return { day: { days: [day, nthWeekday(next.year, next.month, which)], rule: 'nth-weekday' } };
}
