import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { WorkCalendar } from '../../../src/domain/calendar/work-calendar.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { loadStrip } from '../../../src/domain/review/load-strip.ts';
import { homeZone, makeCommitment } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const usual = workCalendarFrom(usualSettings, homeZone);

/** Tuesday 24 November 2026 at a time; Thursday is a holiday where it says so. */
function stripAt(time: string, open: readonly Commitment[], calendar: WorkCalendar = usual) {
  const wall = Temporal.PlainDateTime.from(`2026-11-24T${time}`);
  return loadStrip({ now: { wall, zone: homeZone, epochMs: 0 }, calendar, open }).map((day) =>
    day.kind === 'holiday'
      ? `${day.day.day} ${day.name}`
      : `${day.day.day} ${day.promised}/${day.there}`,
  );
}

function owed(
  promised: string,
  need: number,
  more: Pick<Partial<Commitment>, 'kind' | 'direction'> = {},
): Commitment {
  return makeCommitment('7k', { promised, need, ...more });
}

test('ten working days, weekends left out, today with what is left of it', () => {
  expect(stripAt('16:00', [])).toEqual([
    '24 0/120',
    ...['25', '26', '27', '30', '1', '2', '3', '4', '7'].map((day) => `${day} 0/480`),
  ]);
});

test('after hours the strip begins tomorrow', () => {
  expect(stripAt('18:00', [])[0]).toBe('25 0/480');
});

test('a holiday stands in its place by its name, beside ten days of work', () => {
  const calendar = { ...usual, off: new Map([['2026-11-26', 'Thanksgiving']]) };
  const strip = stripAt('09:00', [], calendar);
  expect(strip[2]).toBe('26 Thanksgiving');
  expect(strip).toHaveLength(11);
});

test.each([
  ['on its day when it fits there', [owed('2026-11-25T18:00', 240)], '0/480', '240/480'],
  ['only before its hour', [owed('2026-11-25T11:00', 240)], '120/480', '120/480'],
  [
    'on the days before when the day is full',
    [owed('2026-11-25T18:00', 600)],
    '120/480',
    '480/480',
  ],
  [
    'beside what else is due that day',
    [owed('2026-11-25T18:00', 300), owed('2026-11-25T18:00', 300)],
    '120/480',
    '480/480',
  ],
  [
    'over the brim of today when nothing else is left',
    [owed('2026-11-24T18:00', 600)],
    '600/480',
    '0/480',
  ],
  ['today when it is late already', [owed('2026-11-23T18:00', 60)], '60/480', '0/480'],
  [
    'on its day even over the brim when it is a meeting',
    [owed('2026-11-25T15:00', 60, { kind: 'meeting' }), owed('2026-11-25T18:00', 480)],
    '60/480',
    '480/480',
  ],
  [
    'nowhere when the meeting is over',
    [owed('2026-11-23T15:00', 60, { kind: 'meeting' })],
    '0/480',
    '0/480',
  ],
  [
    'nowhere when they owe it',
    [owed('2026-11-25T18:00', 240, { direction: 'theirs' })],
    '0/480',
    '0/480',
  ],
])('work is laid %s', (_where, open, tuesday, wednesday) => {
  expect(stripAt('09:00', open).slice(0, 2)).toEqual([`24 ${tuesday}`, `25 ${wednesday}`]);
});

test('what is due after the ten days weighs on them when it is too big for the days before it', () => {
  const strip = stripAt('09:00', [owed('2026-12-08T18:00', 960)]);
  expect(strip.at(-1)).toBe('7 480/480');
});
