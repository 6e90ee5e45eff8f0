import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cleanHeadword,
  cleanName,
  cleanWords,
  partAddresses,
} from '../../../src/letters/clean-words.ts';
import { wrapLetterLine } from '../../../src/letters/formats/wrap-letter-line.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

test.each([
  ['words are broken at spaces', 'one two three', 8, ['one two', 'three']],
  [
    'a long word keeps a line whole',
    'see https://a.example/very/long here',
    12,
    ['see', 'https://a.example/very/long', 'here'],
  ],
  ['Chinese is broken between characters', '一二三四五六', 8, ['一二三四', '五六']],
  ['a comma is never left for the next line', '一二三，四五', 6, ['一二', '三，四', '五']],
  ['an opening bracket goes with what it opens', '一二（三）', 6, ['一二', '（三）']],
  ['full-width letters make words', '前 ｗｉｄｔｈ 后', 10, ['前', 'ｗｉｄｔｈ', '后']],
  ['a date stays whole', '请于12月2日 周三前', 8, ['请于', '12月2日', '周三前']],
])('%s', (_, text, cells, lines) => {
  expect(wrapLetterLine(text, cells)).toEqual(lines);
});

test('however it is broken, nothing but spaces at line ends is lost', () => {
  const signs = fc.constantFrom(...'ab1 ，。（）中文 e\u0301');
  const line = fc.array(signs, { maxLength: 60 }).map((all) => cleanWords(all.join('')));
  fc.assert(
    fc.property(line, fc.integer({ min: 4, max: 30 }), (text, cells) => {
      const lines = wrapLetterLine(text, cells);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const tooWide = lines.filter((each) => widthOf(each) > cells);
      expect(tooWide.filter((each) => /\p{L}\p{M}* [a-z中文]/u.test(each))).toEqual([]);
    }),
  );
});

test.each([
  ['line ends become spaces', 'one\r\ntwo\n\nthree', 'one two three'],
  ['what turns the writing round is taken out', 'deck\u202Efdp.exe', 'deckfdp.exe'],
  ['what nobody sees is taken out', 'de\u200Bck\uFEFF\u0007', 'deck'],
  ['half a character is taken out', 'deck \uD83D', 'deck'],
  ['what is no character is taken out', 'deck\uFFFE\uFFFD', 'deck'],
  ['a family of emoji stays one', 'for 👩‍👧', 'for 👩‍👧'],
  ['a sum stays a sum', 'a < b & c > d', 'a < b & c > d'],
  [
    'what a mail program takes for markup is shown as text',
    'x</td><br>y&nbsp;',
    'x‹/td›‹br›y＆nbsp;',
  ],
])('%s', (_, text, clean) => {
  expect(cleanWords(text)).toBe(clean);
});

test.each([
  ['revised deck', 'Revised deck'],
  ['iPhone layouts', 'iPhone layouts'],
  ['éclair photos', 'Éclair photos'],
  ['3 routes', '3 routes'],
  ['acme.example copy', 'Acme.example copy'],
  ['报价单', '报价单'],
])('at the beginning of an English line "%s" is "%s"', (text, headword) => {
  expect(cleanHeadword('en', text)).toBe(headword);
});

test('a name for a subject ends where no real one goes on', () => {
  expect(cleanName('王敏')).toBe('王敏');
  expect(cleanName('👩‍👧'.repeat(101))).toBe(`${'👩‍👧'.repeat(100)}…`);
});

test('a web address ends before the Chinese that follows it', () => {
  expect(partAddresses('见 https://a.example/b?c=d：周五')).toBe(
    '见 https://a.example/b?c=d ：周五',
  );
  expect(partAddresses('see https://a.example/b, Friday')).toBe('see https://a.example/b, Friday');
});
