import { dayAt, dayNumber, dayNumberOf, weekdayOf } from '../../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../../domain/calendar/day-number.ts';
import { addWorkingDays, lastWorkingDayUpTo } from '../../../domain/calendar/working-time.ts';
import type { DateQuestion } from '../date-question.ts';
import type { Piece } from '../piece.ts';
import { daysIn, monthAfter } from './month-days.ts';
import type { MonthOfYear } from './month-days.ts';

type Period = { readonly first: DayNumber; readonly last: DayNumber };

export function lastWorking(question: DateQuestion, day: DayNumber): DayNumber {
  return dayNumber(lastWorkingDayUpTo(question.calendar, dayAt(day)));
}

function weekPeriod(question: DateQuestion, weeks: number): Period {
  const first = question.monday + weeks * 7;
  return { first, last: first + 6 };
}

export function monthPeriod(at: MonthOfYear): Period {
  const first = dayNumberOf(at.year, at.month, 1);
  return { first, last: first + daysIn(at) - 1 };
}

/** Quarter 1 to 4 of a year; 5 is the first of the next. */
function quarterPeriod(year: number, quarter: number): Period {
  const index = year * 4 + quarter - 1;
  const at = { year: Math.floor(index / 4), month: (index % 4) * 3 + 1 };
  return {
    first: dayNumberOf(at.year, at.month, 1),
    last: monthPeriod({ year: at.year, month: at.month + 2 }).last,
  };
}

export function yearPeriod(year: number): Period {
  return { first: dayNumberOf(year, 1, 1), last: dayNumberOf(year, 12, 31) };
}

export function nextWorking(question: DateQuestion, day: DayNumber): DayNumber {
  return dayNumber(addWorkingDays(question.calendar, dayAt(day), 1));
}

/** The last working day of a period; several days when nothing in it is worked. */
function endOf(question: DateQuestion, period: Period): readonly DayNumber[] {
  const last = lastWorking(question, period.last);
  if (last >= period.first) return [last];
  return [last, nextWorking(question, period.last)];
}

/** The end of a period that is not the running one. */
export function endOfPeriod(question: DateQuestion, period: Period, rule: string): Piece {
  const days = endOf(question, period).filter((day) => day >= question.today);
  if (days.length > 0) return { day: { days, rule } };
  return { day: { days: [lastWorking(question, period.last)], rule, isPast: true } };
}

/**
 * The end of the running period. Said when its last working day is over, it may mean its last day of all
 * or the next period's end: only the user knows.
 */
function endOfRunningPeriod(
  question: DateQuestion,
  periods: { readonly running: Period; readonly next: Period },
  rule: string,
): Piece {
  const end = lastWorking(question, periods.running.last);
  if (end >= periods.running.first && !isOver(question, end)) return { day: { days: [end], rule } };
  return { day: { days: [periods.running.last, ...endOf(question, periods.next)], rule } };
}

export function isOver(question: DateQuestion, day: DayNumber): boolean {
  return day < question.today || (day === question.today && question.isAfterClosing);
}

/** A period named whole: due at its end, but "before" it may mean before it begins. */
export function wholePeriod(
  piece: Piece | undefined,
  unit: 'week' | 'month' | 'quarter' | 'year',
): Piece | undefined {
  const [end] = piece?.day?.days ?? [];
  if (piece?.day === undefined || end === undefined) return piece;
  return { day: { ...piece.day, starts: startOf(end, unit) } };
}

function startOf(end: DayNumber, unit: 'week' | 'month' | 'quarter' | 'year'): DayNumber {
  const { year, month } = dayAt(end);
  switch (unit) {
    case 'week':
      return end - weekdayOf(end);
    case 'month':
      return dayNumberOf(year, month, 1);
    case 'quarter':
      return dayNumberOf(year, month - ((month - 1) % 3), 1);
    case 'year':
      return dayNumberOf(year, 1, 1);
  }
}

export function endOfWeek(question: DateQuestion, weeks: number, rule = 'end-of-week'): Piece {
  if (weeks > 0) return endOfPeriod(question, weekPeriod(question, weeks), rule);
  return endOfRunningPeriod(
    question,
    { running: weekPeriod(question, 0), next: weekPeriod(question, 1) },
    rule,
  );
}

/** The end of the week a day lies in. */
export function endOfWeekWith(question: DateQuestion, day: DayNumber): Piece {
  const first = day - weekdayOf(day);
  return endOfPeriod(question, { first, last: first + 6 }, 'end-of-week');
}

export function endOfMonth(question: DateQuestion, months: number, rule = 'end-of-month'): Piece {
  const period = monthPeriod(monthAfter(question, months));
  if (months > 0) return endOfPeriod(question, period, rule);
  return endOfRunningPeriod(
    question,
    { running: period, next: monthPeriod(monthAfter(question, 1)) },
    rule,
  );
}

/** The end of a named month: the next such month to end, or that of a stated year. */
export function endOfNamedMonth(
  question: DateQuestion,
  month: number,
  year?: number,
): Piece | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined)
    return endOfPeriod(question, monthPeriod({ year, month }), 'end-of-month');
  const ahead = (month - question.month + 12) % 12;
  if (ahead > 0) return endOfMonth(question, ahead);
  const next = monthPeriod({ year: question.year + 1, month });
  return endOfRunningPeriod(
    question,
    { running: monthPeriod(monthAfter(question, 0)), next },
    'end-of-month',
  );
}

function runningQuarter(question: DateQuestion): number {
  return Math.ceil(question.month / 3);
}

export function endOfQuarter(question: DateQuestion, quarters: number): Piece {
  const quarter = runningQuarter(question) + quarters;
  if (quarters > 0)
    return endOfPeriod(question, quarterPeriod(question.year, quarter), 'end-of-quarter');
  const next = quarterPeriod(question.year, quarter + 1);
  return endOfRunningPeriod(
    question,
    { running: quarterPeriod(question.year, quarter), next },
    'end-of-quarter',
  );
}

/** Q3: the next third quarter to end, or that of a stated year. */
export function endOfNamedQuarter(
  question: DateQuestion,
  quarter: number,
  year?: number,
): Piece | undefined {
  if (quarter < 1 || quarter > 4) return undefined;
  if (year !== undefined)
    return endOfPeriod(question, quarterPeriod(year, quarter), 'end-of-quarter');
  const ahead = (quarter - runningQuarter(question) + 4) % 4;
  if (ahead > 0) return endOfQuarter(question, ahead);
  const next = quarterPeriod(question.year + 1, quarter);
  return endOfRunningPeriod(
    question,
    { running: quarterPeriod(question.year, quarter), next },
    'end-of-quarter',
  );
}

/** H1, 上半年: the next such half to end. */
export function endOfHalf(question: DateQuestion, half: 1 | 2): Piece | undefined {
  return endOfNamedQuarter(question, half * 2);
}

export function endOfYear(question: DateQuestion, years: number): Piece {
  const period = yearPeriod(question.year + years);
  if (years > 0) return endOfPeriod(question, period, 'end-of-year');
  return endOfRunningPeriod(
    question,
    { running: period, next: yearPeriod(question.year + 1) },
    'end-of-year',
  );
}
