import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { verbTable } from '../../../src/commands/verb-table.ts';
import { verbsInText } from '../../../src/wording/text/command-in-text.ts';
import { wrapHanging, wrapToWidth } from '../../../src/wording/text/wrap-text.ts';

test.each([
  ['she shows it to her boss', 10, ['she shows', 'it to her', 'boss']],
  ['海报终稿明天', 6, ['海报终', '稿明天']],
  ['a supercalifragilistic word', 8, ['a', 'supercal', 'ifragili', 'stic', 'word']],
  ['', 5, ['']],
  ['给王敏 INV-88报价单', 12, ['给王敏', 'INV-88报价单']],
  ['周五交稿，海报', 8, ['周五交', '稿，海报']],
  ['他说“周五交”。好', 8, ['他说“周', '五交”。', '好']],
  ['他说了《海报》', 8, ['他说了', '《海报》']],
])('"%s" in lines of %i cells', (text, cells, lines) => {
  expect(wrapToWidth(text, cells)).toEqual(lines);
});

test.each([
  ['已经催了他们12 次了', 14, ['已经催了他们', '12 次了']],
  ['已經催了他們 12次了', 15, ['已經催了他們', '12次了']],
  ['共 3 件，第 2 件', 10, ['共 3 件，', '第 2 件']],
  ['还要做2小时再交', 8, ['还要做', '2小时再', '交']],
  ['還要做 45 分鐘再交', 12, ['還要做', '45 分鐘再交']],
  ['金额48,000元整', 11, ['金额', '48,000元整']],
  // Where no line has room for it, as any other text.
  ['第 1234567 件', 6, ['第', '123456', '7 件']],
])('a number and what it counts stay together: "%s" in %i cells', (text, cells, lines) => {
  expect(wrapToWidth(text, cells)).toEqual(lines);
});

test.each([
  ['7k  Jane Li, Acme: revised deck', 20, ['7k  Jane Li, Acme:', '    revised deck']],
  ['    by Thu 26 Nov 12:00 (today).', 20, ['    by Thu 26 Nov', '    12:00 (today).']],
  ['Tight: about 6 in 10. Done.', 16, ['Tight: about 6', '  in 10. Done.']],
  ['TOLD      launch moves to 8 Jan', 32, ['TOLD      launch moves to 8 Jan']],
  ['TOLD    launch moves to Friday', 26, ['TOLD    launch moves to', '        Friday']],
  ['7k  王敏，晨光：报价单和合同', 16, ['7k  王敏，晨光：', '    报价单和合同']],
])('"%s" goes on below its own text in %i cells', (text, cells, lines) => {
  expect(wrapHanging(text, cells)).toEqual(lines);
});

test.each([
  [
    'No address of yours yet: kept config me.email ADDRESS sets it.',
    40,
    ['No address of yours yet:', '  kept config me.email ADDRESS sets it.'],
  ],
  [
    'Still to be answered: where is it (kept told w2).',
    40,
    ['Still to be answered: where is it', '  (kept told w2).'],
  ],
  [
    '还没有你的邮箱：kept config me.email 地址',
    32,
    ['还没有你的邮箱：', '  kept config me.email 地址'],
  ],
  [
    '看不懂，请写成 kept 说了 7k --via 电话，谢谢',
    30,
    ['看不懂，请写成', '  kept 说了 7k --via 电话，谢', '  谢'],
  ],
  // Where no line has room for it, between its words; and kept itself is only a word.
  [
    'kept edit jane --email jane@acme.example',
    20,
    ['kept edit jane', '  --email', '  jane@acme.example'],
  ],
  ['What kept does not know is asked', 14, ['What kept does', '  not know is', '  asked']],
])('a command in "%s" stays in one piece in %i cells', (text, cells, lines) => {
  expect(wrapHanging(text, cells)).toEqual(lines);
});

test('every verb of kept is known as one in a sentence', () => {
  const names = verbTable.flatMap(({ name, also }) => [name, ...also]);
  // One Latin letter is too little to tell a verb from a word.
  expect(names.filter((name) => !/^[a-z]$/u.test(name) && !verbsInText.includes(name))).toEqual([]);
});

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

test('no line is wider than it may be, and no sign gets lost', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('deck', '报价单', '，', '（', '“', '12:00', '"', '👩‍👧'),
  );
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 8, max: 60 }), (words, cells) => {
      const text = words.join(' ');
      const lines = wrapToWidth(text, cells);
      expect(bare(lines.join(''))).toBe(bare(text));
      // A sign that may not begin a line stays with what it closes, however narrow the line.
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(cells);
    }),
  );
});
