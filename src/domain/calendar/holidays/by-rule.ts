import { dayNumberOf, dayText, weekdayOf } from '../day-number.ts';
import type { DayNumber } from '../day-number.ts';
import type { Holidays } from './announced.ts';

/** One holiday of a year: its name, its day, and the day kept instead when it falls on a weekend. */
export type RuledHoliday = {
  readonly name: string;
  readonly day: DayNumber;
  readonly instead?: DayNumber;
};

/** Holidays that the law gives by rule stand for these years; kept says nothing about others. */
const years = { from: 2024, to: 2045 };

export function holidaysByRule(ofYear: (year: number) => readonly RuledHoliday[]): Holidays {
  const off = new Map<string, string>();
  for (let year = years.from; year <= years.to; year += 1) {
    for (const { name, day, instead } of ofYear(year)) {
      off.set(dayText(day), name);
      if (instead !== undefined) off.set(dayText(instead), name);
    }
  }
  return { off, on: [], covers: (year) => year >= years.from && year < years.to };
}

/** The nth weekday (Monday 0) of a month; the last when `nth` is -1. */
export function nthWeekday(
  year: number,
  month: number,
  which: { weekday: number; nth: number },
): DayNumber {
  if (which.nth < 0) {
    const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
    return next - 1 - ((weekdayOf(next - 1) - which.weekday + 7) % 7);
  }
  const first = dayNumberOf(year, month, 1);
  return first + ((which.weekday - weekdayOf(first) + 7) % 7) + (which.nth - 1) * 7;
}

/** Easter Sunday, by the Gregorian computus. */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * shift + 114;
  return dayNumberOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
