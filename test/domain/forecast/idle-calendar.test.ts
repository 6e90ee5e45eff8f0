import { expect, test } from 'vitest';
import type { WorkCalendar } from '../../../src/domain/calendar/work-calendar.ts';
import { addWorkingDays, addWorkingMinutes } from '../../../src/domain/calendar/working-time.ts';
import { forecastOpenPromises } from '../../../src/domain/forecast/forecast-open.ts';
import { forecastPromise } from '../../../src/domain/forecast/forecast-promise.ts';
import { circumstances, owed } from '../../support/circumstances.ts';
import { due, wall } from '../../support/make-commitment.ts';

const usual = circumstances().calendar;
const quarterHour = [{ from: 540, to: 555 }];

const calendars: readonly (readonly [string, WorkCalendar])[] = [
  ['no day is worked', { ...usual, week: usual.week.map(() => []), usualDay: [], on: new Set() }],
  [
    'a quarter of an hour a week is worked',
    { ...usual, week: [quarterHour, [], [], [], [], [], []] },
  ],
];

test.each(calendars)('where %s, what is asked is answered all the same', (_, calendar) => {
  const there = {
    ...circumstances({ open: [owed('7k', 4800, '2026-11-26'), owed('p4', 60, '2026-12-04')] }),
    calendar,
  };
  const asked = { what: 'deck', need: 48_000, due: due('2026-11-30') };
  expect(forecastPromise(there, asked)).toMatchObject({ state: 'unlikely', chance: 0 });
  expect(forecastPromise(there, { ...asked, due: due('none') }).state).toBe('unlikely');
  expect(forecastOpenPromises(there).size).toBe(2);
});

test('a count of working time that is never full ends in a century', () => {
  const [, calendar] = calendars[0] ?? ['', usual];
  const from = wall('2026-11-24T09:00');
  expect(addWorkingMinutes(calendar, from, 480).year).toBe(2127);
  expect(addWorkingMinutes(calendar, from, -480).year).toBe(1925);
  expect(addWorkingDays(calendar, from.toPlainDate(), 1).year).toBe(2127);
  expect(addWorkingDays(calendar, from.toPlainDate(), -1).year).toBe(1925);
});
