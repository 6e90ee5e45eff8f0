import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/wording/text/csv-text.ts';

test.each([
  ['deck', 'deck'],
  ['deck, final', '"deck, final"'],
  ['the "big" one', '"the ""big"" one"'],
  ['=1+1', "'=1+1"],
  ['+86 138 0000', "'+86 138 0000"],
  ['-deck', "'-deck"],
  ['@jane', "'@jane"],
  ['＝SUM(A1)', "'＝SUM(A1)"],
  ['  =cmd|x', "'  =cmd|x"],
  ['\t=1', "' =1"],
  ['two\r\nlines', 'two lines'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['修改稿；周四', '修改稿；周四'],
  ['👩‍👩‍👧 משה', '👩‍👩‍👧 משה'],
])('%j stands in a table as %s', (text, cell) => {
  expect(csvText([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

/** A reader of CSV as simple as the format. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gu;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const cells = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), {
  minLength: 3,
  maxLength: 3,
});

test('whatever is in a cell stays in that cell, and is never a formula', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
      const read = rowsOf(csvText(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map(() => 3));
      for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
  );
});
