import { expect, test } from 'vitest';
import { isKnownZone, zoneNamed } from '../../../src/domain/calendar/known-zone.ts';

test.each([
  ['Asia/Shanghai', 'Asia/Shanghai'],
  ['asia/shanghai', 'Asia/Shanghai'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['UTC', 'UTC'],
  ['+08:00', '+08:00'],
])('%s is the zone %s', (text, zone) => {
  expect(zoneNamed(text)).toBe(zone);
  expect(isKnownZone(text)).toBe(true);
});

test.each(['Nowhere/Land', '', '__proto__', 'constructor', '+25:00', 'Asia/\u001B[31m', 'friday'])(
  '%j is no zone, however often it is asked',
  (text) => {
    expect([zoneNamed(text), zoneNamed(text), isKnownZone(text)]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  },
);
