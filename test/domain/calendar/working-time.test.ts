import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  closesAt,
  firstWorkingDayFrom,
  isWorkingDay,
  lastWorkingDayUpTo,
  opensAt,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../src/domain/calendar/working-time.ts';
import { usualSettings } from '../../capture/due/due-question.ts';

const china = workCalendarFrom(usualSettings, 'Asia/Shanghai');
const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const minute = (text: Temporal.PlainDateTime): string => text.toString({ smallestUnit: 'minute' });

describe('working minutes', () => {
  test.each([
    ['within a morning', '2026-11-24T09:30', '2026-11-24T11:00', 90],
    ['lunch is not work', '2026-11-24T11:30', '2026-11-24T13:30', 60],
    ['before and after hours do not count', '2026-11-24T06:00', '2026-11-24T23:00', 480],
    ['over a weekend', '2026-11-27T17:00', '2026-11-30T10:00', 120],
    [
      'over National Day, which ends on a working Thursday',
      '2026-09-30T17:00',
      '2026-10-08T10:00',
      120,
    ],
    ['a made-up Saturday is worked', '2026-10-10T00:00', '2026-10-11T00:00', 480],
    ['nothing in an instant', '2026-11-24T10:00', '2026-11-24T10:00', 0],
    ['backwards they are negative', '2026-11-30T10:00', '2026-11-27T17:00', -120],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(china, at(from), at(to))).toBe(minutes);
  });

  test.each([
    [
      'a day of work begun in the morning ends in the evening',
      '2026-11-24T09:00',
      480,
      '2026-11-24T18:00',
    ],
    ['work begun before hours starts with them', '2026-11-24T06:00', 60, '2026-11-24T10:00'],
    ['work that reaches noon ends at noon', '2026-11-24T09:00', 180, '2026-11-24T12:00'],
    ['one minute more is after lunch', '2026-11-24T09:00', 181, '2026-11-24T13:01'],
    ['Friday afternoon runs into Monday', '2026-11-27T17:00', 120, '2026-11-30T10:00'],
    ['backwards from Monday into Friday', '2026-11-30T10:00', -120, '2026-11-27T17:00'],
    ['backwards to the opening', '2026-11-24T12:00', -180, '2026-11-24T09:00'],
    ['no work leaves the moment as it is', '2026-11-28T03:00', 0, '2026-11-28T03:00'],
  ])('%s', (_, from, minutes, to) => {
    expect(minute(addWorkingMinutes(china, at(from), minutes))).toBe(to);
  });
});

describe('working days', () => {
  test.each([
    ['today is not counted', '2026-11-24', 1, '2026-11-25'],
    ['a weekend is stepped over', '2026-11-27', 1, '2026-11-30'],
    ['29 and 30 September, then National Day until 7 October', '2026-09-28', 3, '2026-10-08'],
    ['a made-up Saturday counts', '2026-10-08', 2, '2026-10-10'],
    ['backwards', '2026-11-30', -1, '2026-11-27'],
  ])('%s', (_, from, count, to) => {
    expect(addWorkingDays(china, on(from), count).toString()).toBe(to);
    expect(workingDaysBetween(china, on(from), on(to))).toBe(count);
  });

  test('the last working day up to a holiday is before it, the first from it after it', () => {
    expect(lastWorkingDayUpTo(china, on('2026-10-05')).toString()).toBe('2026-09-30');
    expect(firstWorkingDayFrom(china, on('2026-10-05')).toString()).toBe('2026-10-08');
    expect(lastWorkingDayUpTo(china, on('2026-11-24')).toString()).toBe('2026-11-24');
  });

  test('a working day opens and closes, a day off does neither', () => {
    expect(String(opensAt(china, on('2026-11-24')))).toBe('2026-11-24T09:00:00');
    expect(String(closesAt(china, on('2026-11-24')))).toBe('2026-11-24T18:00:00');
    expect(closesAt(china, on('2026-11-28'))).toBeUndefined();
  });
});

const anyMinute = fc
  .integer({ min: 0, max: 4 * 365 * 1440 })
  .map((minutes) => at('2024-06-01T00:00').add({ minutes }));

describe('whatever the moment', () => {
  test('counting to a moment and on from there is counting to the end', () => {
    fc.assert(
      fc.property(anyMinute, anyMinute, anyMinute, (one, two, three) => {
        const whole = workingMinutesBetween(china, one, three);
        expect(
          workingMinutesBetween(china, one, two) + workingMinutesBetween(china, two, three),
        ).toBe(whole);
      }),
    );
  });

  test('so many minutes of work later, so many minutes of work have passed', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: -60_000, max: 60_000 }), (from, minutes) => {
        expect(workingMinutesBetween(china, from, addWorkingMinutes(china, from, minutes))).toBe(
          minutes,
        );
      }),
    );
  });

  test('so many working days later is a working day, and so many working days away', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 1, max: 400 }), (moment, count) => {
        const from = moment.toPlainDate();
        const to = addWorkingDays(china, from, count);
        expect(isWorkingDay(china, to)).toBe(true);
        expect(workingDaysBetween(china, from, to)).toBe(count);
      }),
    );
  });
});
