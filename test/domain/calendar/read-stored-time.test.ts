import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromText, wallFromText } from '../../../src/domain/calendar/read-stored-time.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';

const numbers = fc.tuple(
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 0, max: 23 }),
  fc.integer({ min: 0, max: 59 }),
  fc.integer({ min: 0, max: 59 }),
);

test('every time and day the ledger writes is read as Temporal reads it', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('minute', 'second'), (at, smallestUnit) => {
      const wall = new Temporal.PlainDateTime(...at);
      const text = wall.toString({ smallestUnit });
      expect(wallFromText(text).equals(Temporal.PlainDateTime.from(text))).toBe(true);
      const day = wall.toPlainDate();
      expect(dayFromText(day.toString()).equals(day)).toBe(true);
    }),
  );
});

test.each([
  '2026-11-24T08:40:00.500',
  '+002026-11-24T08:40',
  '2026-11-24T08:40:60',
  '20261124T0840',
])('what is written otherwise, %s, is read too', (text) => {
  expect(wallFromText(text).equals(Temporal.PlainDateTime.from(text))).toBe(true);
});

test.each(['2026-02-30', '2026-13-01', 'soon'])('%s is no day', (text) => {
  expect(() => dayFromText(text)).toThrow(RangeError);
  expect(() => wallFromText(`${text}T08:40`)).toThrow(RangeError);
});

test.each(['-271821-04-20', '+275760-09-12', '+010000-01-01', '-000001-12-31'])(
  'the year of %s is nothing anybody promised for',
  (text) => {
    expect(() => dayFromText(text)).toThrow(RangeError);
    expect(() => wallFromText(`${text}T08:40`)).toThrow(RangeError);
  },
);
