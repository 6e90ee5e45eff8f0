import { expect, test } from 'vitest';
import { sayableMoments } from '../../../src/domain/calendar/sayable.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { wallAt, wallMinutesOf } from '../../../src/domain/calendar/wall-minutes.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';
import { usualSettings } from '../../capture/due/due-question.ts';

function sayable(settings: Settings, from: string, count: number): string[] {
  const calendar = workCalendarFrom(settings, 'Asia/Shanghai');
  const moments: string[] = [];
  for (const moment of sayableMoments(calendar, wallMinutesOf(Temporal.PlainDateTime.from(from)))) {
    moments.push(wallAt(moment).toString({ smallestUnit: 'minute' }));
    if (moments.length === count) break;
  }
  return moments;
}

test('people say noon and the end of a working day, and skip the weekend', () => {
  expect(sayable(usualSettings, '2026-11-27T10:00', 4)).toEqual([
    '2026-11-27T12:00',
    '2026-11-27T18:00',
    '2026-11-30T12:00',
    '2026-11-30T18:00',
  ]);
});

test('noon itself is over at noon', () => {
  expect(sayable(usualSettings, '2026-11-24T12:00', 1)).toEqual(['2026-11-24T18:00']);
});

test('who works afternoons only never says noon; who stops at noon says it once', () => {
  const afternoons = usualSettings.week.map((day) => day.slice(1));
  const mornings = usualSettings.week.map((day) => day.slice(0, 1));
  expect(sayable({ ...usualSettings, week: afternoons }, '2026-11-24T09:00', 2)).toEqual([
    '2026-11-24T18:00',
    '2026-11-25T18:00',
  ]);
  expect(sayable({ ...usualSettings, week: mornings }, '2026-11-24T09:00', 2)).toEqual([
    '2026-11-24T12:00',
    '2026-11-25T12:00',
  ]);
});
