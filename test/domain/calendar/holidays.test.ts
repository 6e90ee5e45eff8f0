import chineseDays from 'chinese-days';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { dayAt, dayNumberOf, weekdayOf } from '../../../src/domain/calendar/day-number.ts';
import { holidaysOf } from '../../../src/domain/calendar/holidays/holidays.ts';
import { lunarDay } from '../../../src/domain/calendar/holidays/lunar-days.ts';

const years = [2025, 2026, 2027];

function daysOf(year: number): string[] {
  const first = dayNumberOf(year, 1, 1);
  return Array.from({ length: dayNumberOf(year + 1, 1, 1) - first }, (_, at) =>
    dayAt(first + at).toString(),
  );
}

function isWeekend(day: string): boolean {
  return (
    weekdayOf(dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))) >
    4
  );
}

/** Weekdays off: what decides whether a day is worked. */
function weekdaysOff(region: string, year: number): string[] {
  const off = holidaysOf(region)?.off;
  return daysOf(year).filter((day) => off?.has(day) && !isWeekend(day));
}

function weekdaysOffElsewhere(region: string[], year: number): string[] {
  const [country = '', state] = region;
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const days = holidays
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10));
  return [...new Set(days)].filter((day) => !isWeekend(day)).toSorted();
}

describe('mainland China', () => {
  test.each([2024, 2025, 2026])(
    'in %i every day is worked or free as the State Council says',
    (year) => {
      const china = holidaysOf('CN');
      for (const day of daysOf(year)) {
        const isWorked = china?.on.includes(day) || (!china?.off.has(day) && !isWeekend(day));
        expect({ day, isWorked }).toEqual({ day, isWorked: chineseDays.isWorkday(day) });
      }
      expect(china?.covers(year)).toBe(true);
    },
  );

  test('an unannounced year is not covered', () => {
    expect(holidaysOf('CN')?.covers(2028)).toBe(false);
  });

  test('the lunar festivals are where the moon puts them', () => {
    for (let year = 2024; year <= 2040; year += 1) {
      const spring = chineseDays.getSolarDateFromLunar(`${year}-01-01`).date;
      const autumn = chineseDays.getSolarDateFromLunar(`${year}-08-15`).date;
      expect(dayAt(lunarDay('spring-festival', year) ?? 0).toString()).toBe(spring);
      expect(dayAt(lunarDay('mid-autumn', year) ?? 0).toString()).toBe(autumn);
    }
    expect(lunarDay('spring-festival', 2041)).toBeUndefined();
  });
});

describe('elsewhere, the weekdays off agree with an independent table', () => {
  test.each(years)('Hong Kong %i', (year) => {
    expect(weekdaysOff('HK', year)).toEqual(weekdaysOffElsewhere(['HK'], year));
  });

  test.each([2024, ...years, 2032])('the United States %i', (year) => {
    expect(weekdaysOff('US', year)).toEqual(weekdaysOffElsewhere(['US'], year));
  });

  test.each([2024, ...years, 2028, 2032])('England %i', (year) => {
    expect(weekdaysOff('GB', year)).toEqual(weekdaysOffElsewhere(['GB', 'ENG'], year));
  });
});

describe('where that table errs, ours follows the official list', () => {
  // It puts the Muslim feasts of 2027 a day early and has no Vesak (Ministry of Manpower: 10 March, 17 and 20 May).
  test('Singapore 2027', () => {
    const known = weekdaysOffElsewhere(['SG'], 2027).filter((day) => day !== '2027-03-09');
    expect(weekdaysOff('SG', 2027)).toEqual(
      [...known, '2027-03-10', '2027-05-17', '2027-05-20'].toSorted(),
    );
  });

  // It forgets that a Veterans Day on a Saturday is kept on the Friday (5 U.S.C. 6103).
  test('the United States 2028', () => {
    const known = weekdaysOffElsewhere(['US'], 2028);
    expect(weekdaysOff('US', 2028)).toEqual([...known, '2028-11-10'].toSorted());
  });

  // Taiwan's holiday law of 2025 (Teachers' Day, Restoration Day, Constitution Day, a day before New Year's Eve) is not in it.
  test.each([
    [
      2026,
      [
        '2026-02-27',
        '2026-04-03',
        '2026-05-01',
        '2026-09-28',
        '2026-10-09',
        '2026-10-26',
        '2026-12-25',
      ],
    ],
    [2027, ['2027-02-04', '2027-04-06', '2027-04-30', '2027-09-28', '2027-10-25', '2027-12-24']],
  ])('Taiwan %i', (year, added) => {
    const known = weekdaysOffElsewhere(['TW'], year);
    expect(weekdaysOff('TW', year)).toEqual([...new Set([...known, ...added])].toSorted());
  });
});
