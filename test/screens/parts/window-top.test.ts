import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowTop } from '../../../src/screens/parts/window-top.ts';

test.each([
  ['all fits', 0, { rows: 10, total: 8, from: 7, to: 7 }, 0],
  ['the mark is in the middle', 5, { rows: 10, total: 40, from: 9, to: 9 }, 5],
  ['the mark reaches the lower edge', 5, { rows: 10, total: 40, from: 14, to: 14 }, 6],
  ['the mark reaches the upper edge', 5, { rows: 10, total: 40, from: 5, to: 5 }, 4],
  ['the mark jumps to the end', 0, { rows: 10, total: 40, from: 39, to: 39 }, 30],
  ['the mark jumps to the start', 30, { rows: 10, total: 40, from: 0, to: 1 }, 0],
  ['the list grew shorter', 30, { rows: 10, total: 12, from: 11, to: 11 }, 2],
])('when %s', (_when, top, window, next) => {
  expect(windowTop(top, window)).toBe(next);
});

test('what must be seen is seen, and no row is lost at the end', () => {
  const window = fc
    .record({ rows: fc.integer({ min: 2, max: 50 }), total: fc.integer({ min: 1, max: 500 }) })
    .chain((size) =>
      fc.integer({ min: 0, max: size.total - 1 }).map((from) => ({ ...size, from, to: from })),
    );
  fc.assert(
    fc.property(fc.nat(600), window, (top, each) => {
      const next = windowTop(top, each);
      expect(next).toBeLessThanOrEqual(each.from);
      expect(next + each.rows).toBeGreaterThan(each.to);
      expect(next).toBeLessThanOrEqual(Math.max(0, each.total - each.rows));
    }),
  );
});
