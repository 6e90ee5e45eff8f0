import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAt,
  dayNumber,
  dayNumberOfText,
  dayText,
  weekdayOf,
} from '../../../src/domain/calendar/day-number.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';

test('the first of January 1970 is day 0, a Thursday', () => {
  expect(dayNumber(Temporal.PlainDate.from('1970-01-01'))).toBe(0);
  expect(weekdayOf(0)).toBe(3);
});

test('every day has its number, its weekday and its text, and comes back from them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const day = Temporal.PlainDate.from('1970-01-01').add({ days: number });
      expect(dayNumber(day)).toBe(number);
      expect(dayAt(number).toString()).toBe(day.toString());
      expect(weekdayOf(number)).toBe(day.dayOfWeek - 1);
      expect(dayText(number)).toBe(day.toString());
      expect(dayNumberOfText(day.toString())).toBe(number);
    }),
  );
});
