import type { DateQuestion } from '../date-question.ts';
import type { Piece } from '../piece.ts';
import { dayInMonth, monthAfter } from './month-days.ts';
import type { MonthOfYear } from './month-days.ts';
import { isOver, lastWorking, monthPeriod, nextWorking } from './period-ends.ts';

/** A day of a month moved back to a working day: 中旬 by the 20th, 月初 by the 5th, mid-month by the 15th. */
export function partOfMonth(
  question: DateQuestion,
  at: MonthOfYear,
  day: number | 'last',
): Piece | undefined {
  const number = day === 'last' ? monthPeriod(at).last : dayInMonth(at, day);
  if (number === undefined) return undefined;
  const end = lastWorking(question, number);
  if (!isOver(question, end)) return { day: { days: [end], rule: 'part-of-month' } };
  if (number < question.today) return { day: { days: [end], rule: 'part-of-month', isPast: true } };
  // The days before it are all off, or over: the day itself, or the next that is worked.
  return { day: { days: [number, nextWorking(question, number)], rule: 'part-of-month' } };
}

/** The same of the running month, or of the next one when it is over. */
export function partOfRunningMonth(
  question: DateQuestion,
  day: number | 'last',
): Piece | undefined {
  const here = partOfMonth(question, monthAfter(question, 0), day);
  return here?.day?.isPast ? partOfMonth(question, monthAfter(question, 1), day) : here;
}

/** The same of a named month: the next there is. */
export function partOfNamedMonth(
  question: DateQuestion,
  month: number,
  day: number | 'last',
): Piece | undefined {
  if (month < 1 || month > 12) return undefined;
  const ahead = (month - question.month + 12) % 12;
  const here = partOfMonth(question, monthAfter(question, ahead), day);
  return here?.day?.isPast ? partOfMonth(question, monthAfter(question, ahead + 12), day) : here;
}

/** Early in a week is by Tuesday, the middle by Wednesday; of this week when that is not over. */
export function partOfWeek(question: DateQuestion, weeks: number, weekday: number): Piece {
  const day = question.monday + weeks * 7 + weekday;
  const days = isOver(question, day) ? [day, day + 7] : [day];
  return { day: { days, rule: 'part-of-week' } };
}
