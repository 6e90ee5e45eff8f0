import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineOf } from '../../../src/domain/calendar/deadline.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import {
  wallAt,
  wallDeadlineOf,
  wallMinutesOf,
} from '../../../src/domain/calendar/wall-minutes.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { due, homeZone } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const calendar = workCalendarFrom(usualSettings, homeZone);
const anyWall = fc
  .integer({ min: 0, max: 60 * 24 * 365 * 80 })
  .map((minutes) => Temporal.PlainDateTime.from('1990-01-01T00:00').add({ minutes }));

test('a wall-clock time and its minutes are the same thing, a minute later is one more', () => {
  fc.assert(
    fc.property(anyWall, (at) => {
      expect(wallAt(wallMinutesOf(at)).toString()).toBe(at.toString());
      expect(wallMinutesOf(at.add({ minutes: 1 }))).toBe(wallMinutesOf(at) + 1);
    }),
  );
});

test.each(['none', '2026-11-26', '2026-11-28', '2026-11-26T12:00', '2026-11-30T00:00'])(
  'a due of %s runs out in minutes when it runs out on the wall',
  (text) => {
    const deadline = deadlineOf(calendar, due(text), homeZone);
    expect(wallDeadlineOf(calendar, due(text), homeZone)).toBe(
      deadline === undefined ? undefined : wallMinutesOf(deadline),
    );
  },
);
