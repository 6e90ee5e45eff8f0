import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, plainForm } from '../../../src/capture/text/plain-form.ts';

test.each([
  ['ｊａｎｅ＠ａｃｍｅ', 'jane@acme'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['王敏：修改稿，周五', '王敏:修改稿,周五'],
  ['需２小时', '需2小时'],
  ['～４ｈ', '~4h'],
  ['王敏＋老李', '王敏+老李'],
  ['“周五”‘周六’「周日」', '"周五"\'周六\'"周日"'],
  ['方案——二稿', '方案--二稿'],
  ['2。5小时。', '2.5小时。'],
  ['王敏　修改稿', '王敏 修改稿'],
  ['王敏、老李《春季》', '王敏、老李《春季》'],
  ['jane\tdeck\n', 'jane deck '],
  ['7∶30', '7:30'],
])('%s becomes %s', (typed, plain) => {
  expect(plainForm(typed)).toBe(plain);
});

test('the plain form is as long as what was typed, and its own plain form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plainForm(text)).toHaveLength(text.length);
      expect(plainForm(plainForm(text))).toBe(plainForm(text));
    }),
  );
});

test.each([
  ['Jane  LI', 'jane li'],
  ['ｊａｎｅ', 'jane'],
  ['陳總', '陈总'],
])('%s is found as %s', (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});
