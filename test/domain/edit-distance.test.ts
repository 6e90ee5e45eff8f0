import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/domain/edit-distance.ts';

test.each([
  ['jane', 'jane', 0],
  ['jame', 'jane', 1],
  ['jnae', 'jane', 1],
  ['jan', 'jane', 1],
  ['thrusday', 'thursday', 1],
  ['tommorow', 'tomorrow', 2],
  ['王明', '王敏', 1],
  ['', 'ab', 2],
  ['deck', 'storyboard', 4],
])('%s and %s are %i slips apart', (one, other, slips) => {
  expect(editDistance(one, other, 3)).toBe(slips);
});

test('as many slips lie between two words in either direction', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '王'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      expect(editDistance(one, other, 9) === 0).toBe(one === other);
    }),
  );
});

test('two texts as long as a page are the same or are not, and nobody waits for it', () => {
  const page = 'x'.repeat(50_000);
  expect(editDistance(page, page, 20_000)).toBe(0);
  expect(editDistance(page, `${page}y`, 20_000)).toBe(20_001);
});
