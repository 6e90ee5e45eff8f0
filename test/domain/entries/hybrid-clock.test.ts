import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hybridAfter, readHybrid, writeHybrid } from '../../../src/domain/entries/hybrid-clock.ts';
import type { HybridTime } from '../../../src/domain/entries/hybrid-clock.ts';

test.each([
  [undefined, 5, '0000000000005-0000-dev'],
  [{ ms: 5, count: 0 }, 6, '0000000000006-0000-dev'],
  [{ ms: 5, count: 0 }, 5, '0000000000005-0001-dev'],
  [{ ms: 5, count: 9 }, -70, '0000000000005-000a-dev'],
  [{ ms: 5, count: 0xffff }, 1, '0000000000006-0000-dev'],
  [undefined, -1, '0000000000000-0000-dev'],
  [undefined, 1_795_507_200_000.7, '1795507200000-0000-dev'],
  [undefined, 1e15, '9999999999999-0000-dev'],
  [{ ms: 9_999_999_999_999, count: 0xffff }, 1e15, '9999999999999-ffff-dev'],
])('after %o, at %d ms, it is %s', (last, ms, text) => {
  const time = hybridAfter(last, ms);
  expect(writeHybrid(time, 'dev')).toBe(text);
  expect(readHybrid(text)).toEqual(time);
});

test('whatever the wall clock does, each time sorts after the one before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 2e12 }), { minLength: 2 }), (clock) => {
      const times: HybridTime[] = [];
      for (const ms of clock) times.push(hybridAfter(times.at(-1), ms));
      const texts = times.map((time) => writeHybrid(time, 'dev'));
      expect(texts.toSorted()).toEqual(texts);
      expect(new Set(texts).size).toBe(clock.length);
    }),
  );
});

test.each(['', 'x', '12-0000-dev', '0000000000005-00-dev'])('"%s" is no hybrid time', (text) => {
  expect(readHybrid(text)).toBeUndefined();
});
