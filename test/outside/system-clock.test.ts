import { expect, test } from 'vitest';
import { isKnownZone } from '../../src/domain/calendar/known-zone.ts';
import { Temporal } from '../../src/domain/calendar/temporal.ts';
import { StartTrouble } from '../../src/domain/start-trouble.ts';
import { systemClock } from '../../src/outside/system-clock.ts';

function nowAt(text: string) {
  const { wall, zone, epochMs } = systemClock({ KEPT_NOW: text })();
  return {
    wall: wall.toString({ smallestUnit: 'second' }),
    zone,
    at: new Date(epochMs).toISOString(),
  };
}

const tuesday = '2026-11-24T00:40:00.000Z';

test.each([
  ['2026-11-24T08:40+08:00[Asia/Shanghai]', '2026-11-24T08:40:00', 'Asia/Shanghai', tuesday],
  ['2026-11-24T08:40[Asia/Shanghai]', '2026-11-24T08:40:00', 'Asia/Shanghai', tuesday],
  ['2026-11-24T08:40:00+08:00', '2026-11-24T08:40:00', '+08:00', tuesday],
  ['2026-11-24T00:40:00Z', '2026-11-24T00:40:00', 'UTC', tuesday],
  ['2026-11-23T19:40-05:00[America/New_York]', '2026-11-23T19:40:00', 'America/New_York', tuesday],
])('KEPT_NOW=%s fixes wall clock, zone and instant', (text, wall, zone, at) => {
  expect(nowAt(text)).toEqual({ wall, zone, at });
});

test('a fixed present does not move', () => {
  const now = systemClock({ KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]' });
  expect(now()).toEqual(now());
});

test.each([
  'yesterday',
  '2026-11-24',
  '2026-11-24T08:40',
  '2026-13-24T08:40Z',
  '2026-11-24T08:40[Mars/Olympus]',
  '2026-11-24T08:40+08:00[Mars/Olympus]',
  '-000044-03-15T12:00Z',
  '+010000-01-01T00:00Z',
])('KEPT_NOW=%s is a clear refusal', (text) => {
  const read = () => systemClock({ KEPT_NOW: text })();
  expect(read).toThrow(StartTrouble);
  expect(read).toThrow(expect.objectContaining({ kind: 'now-not-read', value: text }));
});

test('an empty KEPT_NOW is none', () => {
  expect(() => systemClock({ KEPT_NOW: '' })()).not.toThrow();
});

test('without KEPT_NOW the clock says wall clock, zone and instant of one and the same moment', () => {
  const { wall, zone, epochMs } = systemClock({ TZ: 'Pacific/Chatham' })();
  expect(zone).toBe('Pacific/Chatham');
  const there = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  expect(wall.toString()).toBe(there.toPlainDateTime().toString());
});

test('a machine that keeps to UTC and says so is in UTC', () => {
  expect(systemClock({ TZ: 'UTC' })().zone).toBe('UTC');
});

test.each(['Mars/Olympus', 'Asia/\u001B[31m', 'nonsense', ''])(
  'a TZ of "%s" never gets into the ledger as a zone',
  (tz) => {
    const { zone } = systemClock({ TZ: tz })();
    expect(isKnownZone(zone)).toBe(true);
  },
);
