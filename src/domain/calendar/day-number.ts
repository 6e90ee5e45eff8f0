import { Temporal } from './temporal.ts';

/** Days since 1 January 1970. Loops over many days count in these: a Temporal addition is ten times dearer. */
export type DayNumber = number;

/** Rata Die arithmetic on the Gregorian calendar, with years that begin in March. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dayNumber(day: Temporal.PlainDate): DayNumber {
  return dayNumberOf(day.year, day.month, day.day);
}

type Civil = { readonly year: number; readonly month: number; readonly day: number };

function civilOf(number: DayNumber): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function dayAt(number: DayNumber): Temporal.PlainDate {
  const { year, month, day } = civilOf(number);
  return new Temporal.PlainDate(year, month, day);
}

/** The ISO day (`2026-10-01`) of a number, for years 1 to 9999. */
export function dayText(number: DayNumber): string {
  const { year, month, day } = civilOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The day number of an ISO day (`2026-10-01`). */
export function dayNumberOfText(text: string): DayNumber {
  return dayNumberOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}
