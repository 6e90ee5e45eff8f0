import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { dueFromStore, wallIn } from '../../../src/domain/commitment/due.ts';

const noon = Temporal.PlainDateTime.from('2026-11-26T12:00');

test.each([
  ['Asia/Shanghai', 'Asia/Shanghai', '2026-11-26T12:00:00'],
  ['Asia/Shanghai', 'Europe/London', '2026-11-26T04:00:00'],
  ['+08:00', 'UTC', '2026-11-26T04:00:00'],
  ['Nowhere/Land', 'Asia/Shanghai', '2026-11-26T12:00:00'],
  ['Asia/Shanghai', 'Nowhere/Land', '2026-11-26T12:00:00'],
  ['__proto__', 'Asia/Shanghai', '2026-11-26T12:00:00'],
])('noon in %s is, on the wall of %s, %s', (zone, wall, shown) => {
  expect(wallIn(wall, { kind: 'moment', at: noon, zone }).toString()).toBe(shown);
});

test.each([{ day: 'x' }, 7, null, undefined])('a moment whose zone is %o is none', (zone) => {
  const stored: unknown = JSON.parse(JSON.stringify({ at: '2026-11-26T12:00', zone }));
  expect(() => dueFromStore(stored as { readonly at: string; readonly zone: string })).toThrow(
    TypeError,
  );
});
