import { expect, test } from 'vitest';
import { deadlineOf } from '../../../src/domain/calendar/deadline.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Due } from '../../../src/domain/commitment/due.ts';
import { usualSettings } from '../../capture/due/due-question.ts';

const zone = 'Asia/Shanghai';
const short = { from: 540, to: 960 };
const [, ...rest] = usualSettings.week;
const calendar = workCalendarFrom({ ...usualSettings, week: [[short], ...rest] }, zone);

function day(text: string): Due {
  return { kind: 'day', day: Temporal.PlainDate.from(text) };
}

test.each([
  ['a day runs out when work ends that day', day('2026-11-24'), '2026-11-24T18:00'],
  ['on a short Monday it runs out early', day('2026-11-23'), '2026-11-23T16:00'],
  ['a day off runs out when work would usually end', day('2026-11-28'), '2026-11-28T18:00'],
])('%s', (_, due, deadline) => {
  expect(deadlineOf(calendar, due, zone)?.toString({ smallestUnit: 'minute' })).toBe(deadline);
});

test('a moment of another zone is told on the wall at home', () => {
  const at = Temporal.PlainDateTime.from('2026-11-26T12:00');
  const due: Due = { kind: 'moment', at, zone: 'Europe/London' };
  expect(String(deadlineOf(calendar, due, zone))).toBe('2026-11-26T20:00:00');
});

test('a promise without a date never runs out', () => {
  expect(deadlineOf(calendar, { kind: 'none' }, zone)).toBeUndefined();
});
