import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import {
  cutToWidth,
  fitToWidth,
  graphemesOf,
  padStartToWidth,
  padToWidth,
  takeCells,
  widthOf,
} from '../../../src/wording/text/text-width.ts';

test.each([
  ['revised deck', 12],
  ['海报终稿', 8],
  ['INV-88 报价单', 13],
  ['ｄｅｃｋ', 8],
  ['👩‍👧', 2],
  ['e\u0301', 1],
  ['', 0],
])('"%s" takes %i cells', (text, cells) => {
  expect(widthOf(text)).toBe(cells);
});

test.each([
  ['revised deck', 12, 'revised deck'],
  ['revised deck', 9, 'revised..'],
  ['revised deck', 10, 'revised..'],
  ['revised deck', 11, 'revised d..'],
  ['海报终稿', 7, '海报..'],
  ['海报终稿', 6, '海报..'],
  ['海报终稿', 2, '.'],
  ['海报终稿', 1, ''],
  ['deck', 0, ''],
])('"%s" cut to %i cells shows that it was cut: "%s"', (text, cells, cut) => {
  expect(cutToWidth(text, cells)).toBe(cut);
});

test('columns of Chinese and English are filled up to the same cell', () => {
  expect(padToWidth('王敏', 8)).toBe('王敏    ');
  expect(padToWidth('Jane Li', 8)).toBe('Jane Li ');
  expect(padStartToWidth('王敏', 8)).toBe('    王敏');
});

test('a fitted text takes exactly its cells, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, cells) => {
      expect(widthOf(fitToWidth(text, cells))).toBe(cells);
    }),
  );
});

test('a cut never parts a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 30 }), (text, cells) => {
      const taken = takeCells(text, cells);
      expect(text.startsWith(taken)).toBe(true);
      expect(graphemesOf(text).slice(0, graphemesOf(taken).length).join('')).toBe(taken);
    }),
  );
});

test('every line, block and arrow, and every other sign alone, is as wide as the screen library measures it', () => {
  const signs = Array.from({ length: 0xd800 - 0xa0 }, (_, at) => String.fromCodePoint(0xa0 + at));
  expect(signs.filter((sign) => widthOf(sign) !== stringWidth(sign))).toEqual([]);
});

test('every text is as wide as the screen library measures it', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '王',
      '，',
      '“',
      'ｄ',
      'ｱ',
      'ﾞ',
      '한',
      'é',
      'е\u0301',
      '👩‍👧',
      '🇨🇳',
      '1\uFE0F\u20E3',
      '—',
      '№',
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('').normalize('NFC');
      // oxlint-disable-next-line no-control-regex -- escapes are the cleaner's work
      fc.pre(!/[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\u001B\u009B]/u.test(text));
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
    { numRuns: 2000 },
  );
});
