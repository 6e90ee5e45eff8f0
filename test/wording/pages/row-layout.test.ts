import { expect, test } from 'vitest';
import { textOf } from '../../../src/wording/meaning.ts';
import {
  layRow,
  measureRows,
  rowLayoutOf,
  type LaidRow,
} from '../../../src/wording/pages/row-layout.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

function row(...texts: readonly string[]): LaidRow {
  return { cells: texts.map((text) => ({ text, columns: 1 })), meaning: 'alarm' };
}

const english = [
  row('Acme', 'Jane Li', 'price list', 'was Fri 18:00', 'LATE, told Mon 17:00'),
  row('Bluebird', 'Chen Hao', 'the ballpark for the gift tins of spring', 'no date', 'GIVE A DATE'),
  row('Photo Li', 'Li Feng', 'print proofs', 'Mon 23 Nov', 'they owe you, LATE'),
];
const chinese = [
  row('晨光', '王敏', '价目表', '原定周五 18:00', '逾期，周一 17:00说过'),
  row('星河传媒', '陈会计', '礼盒的大概报价和打样时间', '没有日期', '给个日期'),
];

function laid(rows: readonly LaidRow[], columns: number): readonly string[] {
  const layout = rowLayoutOf(columns);
  const measure = measureRows(rows);
  return rows.flatMap((each) => layRow(each, { layout, room: columns - 6, measure }).map(textOf));
}

test.each(
  [42, 50, 60, 66, 72, 80, 120, 200].flatMap((columns) => [
    { columns, rows: english },
    { columns, rows: chinese },
  ]),
)('at $columns columns no state and no date is cut: the words give way', ({ columns, rows }) => {
  const lines = laid(rows, columns);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns - 6);
  for (const { cells } of rows) {
    expect(lines.join('\n')).toContain(cells.at(-1)?.text);
    expect(lines.join('\n')).toContain(cells[3]?.text);
  }
});

test('a wide window gives the words all they need', () => {
  expect(laid(english, 112)).toMatchInlineSnapshot(`
    [
      "Acme      Jane Li   price list                                was Fri 18:00  LATE, told Mon 17:00",
      "Bluebird  Chen Hao  the ballpark for the gift tins of spring  no date        GIVE A DATE",
      "Photo Li  Li Feng   print proofs                              Mon 23 Nov     they owe you, LATE",
    ]
  `);
});

test('in a window of 38 columns a long state takes of the words what it needs', () => {
  expect(laid(english, 38)).toMatchInlineSnapshot(`
    [
      "price list  LATE, told Mon 17:00",
      "the ballpark for..  GIVE A DATE",
      "print proofs  they owe you, LATE",
    ]
  `);
});

test('in a tiny window the first word of the state stands first', () => {
  const measure = measureRows(chinese);
  const lines = [...english, ...chinese].map((each) =>
    textOf(layRow(each, { layout: 'brief', room: 14, measure }).flat()),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "LATE price l..",
      "GIVE A DATE",
      "they owe you",
      "逾期 价目表",
      "给个日期 礼..",
    ]
  `);
});
