import { expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import {
  freeMinutesTo,
  freeTimeOf,
  momentAfterFree,
} from '../../../src/domain/forecast/free-time.ts';
import { homeZone, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const place = {
  now: { wall: wall('2026-11-24T09:00'), zone: homeZone, epochMs: 0 },
  calendar: workCalendarFrom(usualSettings, homeZone),
};

test('a meeting takes its working time, and two at once take it once', () => {
  const free = freeTimeOf(place, [
    { from: wall('2026-11-24T10:00'), minutes: 60 },
    { from: wall('2026-11-24T10:30'), minutes: 60 },
    { from: wall('2026-11-24T20:00'), minutes: 90 },
  ]);
  expect(freeMinutesTo(free, wall('2026-11-24T18:00'))).toBe(480 - 90);
  expect(freeMinutesTo(free, wall('2026-11-24T10:15'))).toBe(60);
});

test('work goes on after a meeting where it stopped', () => {
  const free = freeTimeOf(place, [{ from: wall('2026-11-24T10:00'), minutes: 60 }]);
  expect(momentAfterFree(free, 60).toString()).toBe('2026-11-24T10:00:00');
  expect(momentAfterFree(free, 61).toString()).toBe('2026-11-24T11:01:00');
});

test('a meeting that has begun takes only what is left of it, one that is over nothing', () => {
  const free = freeTimeOf(place, [
    { from: wall('2026-11-23T17:00'), minutes: 60 },
    { from: wall('2026-11-24T08:30'), minutes: 60 },
  ]);
  expect(freeMinutesTo(free, wall('2026-11-24T10:00'))).toBe(30);
});

test('what is past is negative', () => {
  expect(freeMinutesTo(freeTimeOf(place, []), wall('2026-11-23T17:00'))).toBe(-60);
});
