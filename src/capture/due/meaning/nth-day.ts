import { dayAt, dayNumber, weekdayOf } from '../../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../../domain/calendar/day-number.ts';
import { addWorkingDays } from '../../../domain/calendar/working-time.ts';
import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { monthAfter } from './month-days.ts';
import type { MonthOfYear } from './month-days.ts';
import { endOfMonth, isOver, lastWorking, monthPeriod } from './period-ends.ts';

/** So many months from this one, or the next month of a number (December is 12). */
export type MonthSaid = { readonly ahead: number } | { readonly named: number };

function aheadOf(question: DateQuestion, said: MonthSaid): number {
  return 'ahead' in said ? said.ahead : (said.named - question.month + 12) % 12;
}

/** The nth working day of a month; -1 is its last. Of the running month, once it is over, the next one's. */
export function workingDayOfMonth(
  question: DateQuestion,
  said: MonthSaid,
  nth: number,
): Piece | undefined {
  const ahead = aheadOf(question, said);
  if (nth < 0) return endOfMonth(question, ahead);
  if (nth === 0 || nth > 23) return undefined;
  const day = nthWorkingDay(question, monthAfter(question, ahead), nth);
  if (!isOver(question, day)) return oneDay(day, 'nth-working-day');
  const later = 'ahead' in said ? 1 : ahead + 12;
  return oneDay(nthWorkingDay(question, monthAfter(question, later), nth), 'nth-working-day');
}

function nthWorkingDay(question: DateQuestion, at: MonthOfYear, nth: number): DayNumber {
  const { first } = monthPeriod(at);
  return dayNumber(addWorkingDays(question.calendar, dayAt(first - 1), nth));
}

/** The first working day of a year to come. */
export function firstWorkingDayOfYear(question: DateQuestion, year: number): Piece {
  return oneDay(nthWorkingDay(question, { year, month: 1 }, 1), 'nth-working-day');
}

/** The last calendar day of a month. */
export function lastDayOfMonth(question: DateQuestion, said: MonthSaid): Piece {
  return oneDay(monthPeriod(monthAfter(question, aheadOf(question, said))).last, 'month-day');
}

/**
 * The end of the nth week of a month (-1 is the last). A week that lies in two months belongs to the one
 * that has most of its working days; where it has no more than three of them, only the user knows.
 */
export function weekOfMonth(
  question: DateQuestion,
  said: MonthSaid,
  nth: number,
): Piece | undefined {
  if (nth === 0 || nth > 4) return undefined;
  const ahead = aheadOf(question, said);
  const days = weekEnds(question, monthAfter(question, ahead), nth);
  const coming = days.filter((day) => !isOver(question, day));
  if (coming.length > 0) return { day: { days: coming, rule: 'end-of-week' } };
  if ('ahead' in said) return { day: { days, rule: 'end-of-week', isPast: true } };
  return {
    day: { days: weekEnds(question, monthAfter(question, ahead + 12), nth), rule: 'end-of-week' },
  };
}

function weekEnds(question: DateQuestion, at: MonthOfYear, nth: number): DayNumber[] {
  const { first, last } = monthPeriod(at);
  return nth < 0 ? lastWeekEnds(question, last) : nthWeekEnds(question, first, nth);
}

function nthWeekEnds(question: DateQuestion, first: DayNumber, nth: number): DayNumber[] {
  const weekday = weekdayOf(first);
  const monday = first - weekday + (nth - 1) * 7;
  const [own, later] = [monday, monday + 7].map((day) => lastWorking(question, day + 6));
  if (own === undefined || later === undefined) return [];
  if (weekday < 2) return [own];
  return weekday > 4 ? [later] : [own, later];
}

function lastWeekEnds(question: DateQuestion, last: DayNumber): DayNumber[] {
  const weekday = weekdayOf(last);
  const end = lastWorking(question, last);
  return weekday > 2 ? [end] : [lastWorking(question, last - weekday - 1), end];
}
