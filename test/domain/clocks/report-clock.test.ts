import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Now } from '../../../src/domain/calendar/now.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import {
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../src/domain/calendar/working-time.ts';
import { correctBy, reportDue } from '../../../src/domain/clocks/report-clock.ts';
import { readReportTime } from '../../../src/domain/settings/read-minutes.ts';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { homeZone, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const calendar = workCalendarFrom(usualSettings, homeZone);

function presentAt(text: string): Now {
  const at = wall(text);
  return { wall: at, zone: homeZone, epochMs: at.toZonedDateTime(homeZone).epochMilliseconds };
}

function owed(end: string, within: string): string {
  const time = readReportTime(within);
  if (!time) throw new Error(within);
  const due = reportDue(calendar, { at: wall(end), zone: homeZone }, time);
  return due.kind === 'moment' ? due.at.toString({ smallestUnit: 'minute' }) : due.kind;
}

test.each([
  ['24 hours by the clock from its end', '2026-11-23T14:40', '24h', '2026-11-24T14:40'],
  ['by the clock, so over the weekend too', '2026-11-27T16:00', '24h', '2026-11-28T16:00'],
  ['in working hours when she set that', '2026-11-27T16:00', '8h work', '2026-11-30T16:00'],
  ['in working hours from an evening', '2026-11-24T20:00', '2h work', '2026-11-25T11:00'],
])('a report is owed %s', (_, end, within, due) => {
  expect(owed(end, within)).toBe(due);
});

test.each([
  ['two working days on, at this hour', '2026-11-24T11:20', '2026-11-26T11:00'],
  ['over a weekend', '2026-11-26T15:00', '2026-11-30T15:00'],
  ['at the end of that day when it is later now', '2026-11-24T22:30', '2026-11-26T18:00'],
  ['not before somebody has had an hour to read it', '2026-11-24T06:00', '2026-11-26T10:00'],
])('they are asked to put it right %s', (_, now, by) => {
  const due = correctBy(calendar, presentAt(now));
  expect(due).toMatchObject({ kind: 'moment' });
  expect(due.kind === 'moment' && due.at.toString({ smallestUnit: 'minute' })).toBe(by);
});

test('holidays give them no less time to answer', () => {
  const inChina = workCalendarFrom(parseSettings({ holidays: ['CN'] }).settings, homeZone);
  const due = correctBy(inChina, presentAt('2026-09-30T10:00'));
  expect(due.kind === 'moment' && due.at.toString({ smallestUnit: 'minute' })).toBe(
    '2026-10-09T10:00',
  );
});

test('whenever it is, they have two working days, and the hour is one somebody works at', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minutes) => {
      const now = presentAt(wall('2026-01-01T00:00').add({ minutes }).toString());
      const due = correctBy(calendar, now);
      if (due.kind !== 'moment') throw new Error(due.kind);
      const [from, to] = [now.wall.toPlainDate(), due.at.toPlainDate()];
      expect(workingDaysBetween(calendar, from, to)).toBe(2);
      expect(due.at.hour).toBeGreaterThanOrEqual(10);
      expect(due.at.hour).toBeLessThanOrEqual(18);
      expect(workingMinutesBetween(calendar, now.wall, due.at)).toBeGreaterThan(0);
    }),
  );
});
