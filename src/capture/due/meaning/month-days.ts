import { dayAt, dayNumberOf } from '../../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../../domain/calendar/day-number.ts';
import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { Piece } from '../piece.ts';

/** A month counted through the years: month 13 of 2026 is January 2027. */
export type MonthOfYear = { readonly year: number; readonly month: number };

export function monthAfter(question: DateQuestion, months: number): MonthOfYear {
  const index = question.year * 12 + question.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Days in a month. */
export function daysIn({ year, month }: MonthOfYear): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dayNumberOf(next.year, next.month, 1) - dayNumberOf(year, month, 1);
}

/** A day of a known month; undefined when the month has no such day. */
export function dayInMonth(at: MonthOfYear, day: number): DayNumber | undefined {
  return day >= 1 && day <= daysIn(at) ? dayNumberOf(at.year, at.month, day) : undefined;
}

/** "The 15th": this month's if it is to come, else the next month that has such a day. */
export function nextDayOfMonth(question: DateQuestion, day: number): Piece | undefined {
  if (day < 1 || day > 31) return undefined;
  for (let months = 0; months < 3; months += 1) {
    const found = dayInMonth(monthAfter(question, months), day);
    if (found !== undefined && found >= question.today) return oneDay(found, 'day-of-month');
  }
  return undefined;
}

/** A day of the month so many months from this one. */
export function dayOfMonthAfter(
  question: DateQuestion,
  months: number,
  day: number,
): Piece | undefined {
  const found = dayInMonth(monthAfter(question, months), day);
  return found === undefined ? undefined : oneDay(found, 'day-of-month');
}

/** A day and month without a year: the next there is, 29 February included. */
function nextMonthDay(question: DateQuestion, month: number, day: number): DayNumber | undefined {
  for (let year = question.year; year < question.year + 9; year += 1) {
    const found = month >= 1 && month <= 12 ? dayInMonth({ year, month }, day) : undefined;
    if (found !== undefined && found >= question.today) return found;
  }
  return undefined;
}

/** 14 August, 12月3日. */
export function monthDay(question: DateQuestion, month: number, day: number): Piece | undefined {
  const found = nextMonthDay(question, month, day);
  return found === undefined ? undefined : oneDay(found, 'month-day');
}

/** A date with its year; it may well be past, and then the words say so. */
export function fullDate(question: DateQuestion, at: MonthOfYear, day: number): Piece | undefined {
  const found = at.month >= 1 && at.month <= 12 ? dayInMonth(at, day) : undefined;
  if (found === undefined) return undefined;
  return {
    day: { days: [found], rule: 'full-date', ...(found < question.today ? { isPast: true } : {}) },
  };
}

/** 3/12: by her habit or locale; where neither says and both are dates, only she can. */
export function slashDate(
  question: DateQuestion,
  first: number,
  second: number,
): Piece | undefined {
  const dayFirst = nextMonthDay(question, second, first);
  const monthFirst = nextMonthDay(question, first, second);
  if (question.slash === 'day-first' && dayFirst !== undefined)
    return oneDay(dayFirst, 'slash-date');
  if (question.slash === 'month-first' && monthFirst !== undefined)
    return oneDay(monthFirst, 'slash-date');
  const days = [dayFirst, monthFirst].filter((day) => day !== undefined);
  const [only, other] = days;
  if (only === undefined) return undefined;
  if (other === undefined || other === only) return oneDay(only, 'slash-date');
  return { day: { days, rule: 'slash-date', habit: 'dates.slash' } };
}

/** 3/12/2026, likewise. */
export function slashFullDate(
  question: DateQuestion,
  numbers: readonly [first: number, second: number],
  year: number,
): Piece | undefined {
  const [first, second] = numbers;
  const dayFirst = fullDate(question, { year, month: second }, first);
  const monthFirst = fullDate(question, { year, month: first }, second);
  if (dayFirst === undefined || monthFirst === undefined || first === second)
    return dayFirst ?? monthFirst;
  if (question.slash !== undefined) return question.slash === 'day-first' ? dayFirst : monthFirst;
  const days = [...(dayFirst.day?.days ?? []), ...(monthFirst.day?.days ?? [])];
  const [only, ...more] = days.filter((day) => day >= question.today);
  if (only === undefined) return dayFirst;
  if (more.length > 0) return { day: { days, rule: 'slash-date', habit: 'dates.slash' } };
  return { day: { days: [only], rule: 'slash-date', others: days.filter((day) => day !== only) } };
}

/** The year a two-digit year means: no promise is due after half a century, so '74 is a year of the last one. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The same day some months from a day, or that month's last when it has no such day. */
export function monthsFrom(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = dayAt(day);
  const index = year * 12 + month - 1 + months;
  const at = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dayNumberOf(at.year, at.month, Math.min(dayOfMonth, daysIn(at)));
}

/** The same day of a later month, or that month's last when it has no such day. */
export function monthsLater(question: DateQuestion, months: number): DayNumber {
  const at = monthAfter(question, months);
  return dayNumberOf(at.year, at.month, Math.min(question.dayOfMonth, daysIn(at)));
}
