import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/wording/text/beginning-of.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

test.each(['', 'zork blurg', '报价单 👩‍👧 é', 'x'.repeat(400), '承'.repeat(200)])(
  'what somebody typed stays whole: %s',
  (text) => {
    expect(beginningOf(text)).toBe(text);
  },
);

test.each([
  ['x'.repeat(50_000_000), /^x+\.\.$/u],
  ['承'.repeat(100_000), /^承+\.\.$/u],
  [`a\u001B[31m${'b'.repeat(5000)}`, /^ab+\.\.$/u],
  [`a${'\u0301'.repeat(100_000)}`, /^a\u0301{8}$/u],
])('of a page only the beginning is shown, fit for a terminal', (text, shown) => {
  expect(beginningOf(text)).toMatch(shown);
  expect(widthOf(beginningOf(text))).toBeLessThanOrEqual(400);
});
