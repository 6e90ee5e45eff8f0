import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { isWorkingDay, spansOf } from '../../../src/domain/calendar/working-time.ts';
import { usualSettings } from '../../capture/due/due-question.ts';

const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test.each([
  ['Asia/Shanghai', ['CN']],
  ['Asia/Hong_Kong', ['HK']],
  ['Asia/Taipei', ['TW']],
  ['Asia/Singapore', ['SG']],
  ['Europe/London', ['GB']],
  ['America/New_York', ['US']],
  ['America/Indiana/Knox', ['US']],
  ['America/Toronto', []],
  ['Europe/Paris', []],
  ['+08:00', []],
])('the zone %s keeps the holidays of %j', (zone, regions) => {
  expect(workCalendarFrom(usualSettings, zone).regions).toEqual(regions);
});

test('the regions she set come before her zone, and all their holidays are days off', () => {
  const calendar = workCalendarFrom({ ...usualSettings, regions: ['CN', 'US'] }, 'Europe/London');
  expect(calendar.regions).toEqual(['CN', 'US']);
  expect(isWorkingDay(calendar, on('2026-11-26'))).toBe(false);
  expect(isWorkingDay(calendar, on('2026-10-05'))).toBe(false);
  expect(isWorkingDay(calendar, on('2026-12-28'))).toBe(true);
});

test('a region nobody knows is left out', () => {
  expect(workCalendarFrom({ ...usualSettings, regions: ['XX'] }, 'Asia/Shanghai').regions).toEqual(
    [],
  );
});

test('a made-up Saturday is worked at the usual hours, unless she takes it off', () => {
  const calendar = workCalendarFrom(usualSettings, 'Asia/Shanghai');
  expect(spansOf(calendar, on('2026-10-10'))).toEqual(usualSettings.week[0]);
  const off = workCalendarFrom({ ...usualSettings, daysOff: ['2026-10-10'] }, 'Asia/Shanghai');
  expect(isWorkingDay(off, on('2026-10-10'))).toBe(false);
});

test('a day she works is worked even in a holiday', () => {
  const calendar = workCalendarFrom(
    { ...usualSettings, daysOn: ['2026-10-01', '2026-11-28'] },
    'Asia/Shanghai',
  );
  expect(isWorkingDay(calendar, on('2026-10-01'))).toBe(true);
  expect(isWorkingDay(calendar, on('2026-11-28'))).toBe(true);
});

test('a year whose holidays are not announced is not covered, but the days of the law are off all the same', () => {
  const calendar = workCalendarFrom(usualSettings, 'Asia/Shanghai');
  expect(calendar.covers(2026)).toBe(true);
  expect(calendar.covers(2027)).toBe(false);
  expect(isWorkingDay(calendar, on('2027-01-01'))).toBe(false);
  expect(isWorkingDay(calendar, on('2027-02-08'))).toBe(false);
});

test('a year whose holidays she took from a calendar herself is covered, a week of leave is not enough', () => {
  const leave = ['08', '09', '10', '11', '12', '15', '16'].map((day) => `2027-07-${day}`);
  const holidays = ['2027-01-01', ...leave.slice(1)];
  expect([covers2027(leave), covers2027(holidays)]).toEqual([false, true]);
});

function covers2027(daysOff: readonly string[]): boolean {
  return workCalendarFrom({ ...usualSettings, daysOff }, 'Asia/Shanghai').covers(2027);
}
