import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { readMove } from '../../src/capture/read-move.ts';
import { readNote } from '../../src/capture/read-note.ts';
import { readTold } from '../../src/capture/read-told.ts';
import { itemContext } from './agency-items.ts';
import { realContext } from './real-reader.ts';

const context = realContext();
const items = itemContext();

/** Lines made of the pieces that lines are made of, in any order, with anything between them. */
const pieces = [
  'jane',
  'Jane Li',
  'alex',
  'jame',
  'jane@acme',
  'zoe@globex.com',
  '@tom',
  'me',
  'acme',
  'jane+tom',
  '王敏',
  '王敏@晨光',
  '给',
  '答应',
  '发给',
  '把',
  '、',
  '我',
  '晨光',
  '周一鸣',
  '的',
  'deck',
  'revised',
  'stand by me',
  '报价单',
  '两点意见',
  '发布会',
  '海报',
  'the March report',
  'by',
  'before',
  'on',
  'at',
  'due',
  '前',
  '之前',
  '内',
  '最晚',
  'fri',
  'thu noon',
  'next thu',
  'thrusday',
  '5',
  '3/12',
  '周五',
  '下周四中午',
  '明天',
  '三天',
  '月底',
  'need',
  '2h',
  '~4h',
  '需',
  '半天',
  '两小时',
  'job:12',
  'for:7k',
  'after:"x y"',
  '“周五”',
  '"by fri"',
  '《春》',
  ' ',
  '，',
  ':',
  '：',
  '"',
  "'",
  '。',
  '(',
  '\u3000',
  '😀',
  '\uE000',
  '\uD800',
];
const line = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('no line whatever makes the reader stumble', () => {
  fc.assert(
    fc.property(line, (text) => {
      const words = text.split(' ');
      for (const read of [captureLine([text], context), captureLine(words, context)]) {
        expect(read.ok ? read.value.what : read.problem.kind).not.toBe('');
      }
      for (const read of [readMove, readNote, readTold])
        expect(typeof read(words, items).ok).toBe('boolean');
    }),
    { numRuns: 400 },
  );
});

const titleWord = fc.constantFrom(
  'deck',
  'storyboard',
  'v2',
  '12',
  'slides,',
  'PDF',
  'look',
  'final-final',
  'R&D',
  '50%',
  'copy',
  "client's",
  '(EN)',
  '报价单',
  '海报',
  '终稿',
  '排期表',
  '提案',
  '二稿',
  '腳本',
  '發表會',
);
const title = fc
  .tuple(
    fc.constantFrom('revised', 'poster', '修改稿', '海报'),
    fc.array(titleWord, { minLength: 0, maxLength: 5 }),
  )
  .map(([first, more]) => [first, ...more].join(' ').replace(/,$/u, ''))
  // A number right before a bare date may be its hour: such a line is asked about.
  .filter((text) => !/\d$/u.test(text));

test('the title never loses a word that was not read as something', () => {
  fc.assert(
    fc.property(
      title,
      fc.constantFrom('by fri', 'by next thu noon need 2h', '周五前', '明天下班前 需2小时'),
      (what, tail) => {
        const captured = captureLine([`jane ${what} ${tail}`], context);
        expect(captured.ok ? captured.value.what : captured.problem).toBe(what);
        expect(captured.ok && captured.value.when.kind).toBe('date');
      },
    ),
  );
});

test('what stands between quotes survives to the letter', () => {
  const inside = fc
    .tuple(fc.constantFrom(...pieces), fc.array(fc.constantFrom(...pieces), { maxLength: 6 }))
    .map(([first, more]) =>
      [first, ...more]
        .join(' ')
        .replaceAll(/["'“”\uE000\uD800]/gu, '')
        .trim(),
    )
    .filter((text) => text !== '');
  fc.assert(
    fc.property(inside, fc.constantFrom(['“', '”'], ['"', '"']), (text, [open, close]) => {
      const alone = captureLine([`jane ${open}${text}${close} by thu`], context);
      expect(alone.ok ? [alone.value.what, alone.value.when.kind] : alone.problem).toEqual([
        text,
        'date',
      ]);
      const within = captureLine([`jane the ${open}${text}${close} film by thu`], context);
      expect(within.ok ? within.value.what : within.problem).toBe(
        `the ${open}${text}${close} film`,
      );
    }),
  );
});
