import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { noticeLines } from '../../../src/screens/frame/notice-lines.ts';
import { letterRows } from '../../../src/wording/pages/letters-lines.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { testScreen } from '../../support/screen-world.ts';

const path = '/tmp/kept/drafts/2026-11-24-heads-up-7k-a-long-name-of-a-draft-to-read.eml';

function told(columns: number, rows: number): readonly string[] {
  const { context, loop } = testScreen({ columns, rows });
  const notice = { text: `草稿在這裡：${path}`, ticksLeft: 5 };
  return noticeLines(context, { ...loop.state(), notice }).map(textOf);
}

test('a message that is longer than a row goes on above it, and its path is whole', () => {
  expect(told(80, 24).length).toBe(2);
  expect(told(80, 24).join('').replaceAll(' ', '')).toContain(path);
  expect(told(38, 16).join('').replaceAll(' ', '')).toContain(path);
});

test('a window without a row to spare keeps to one', () => {
  expect(told(80, 8).length).toBe(1);
});

test.each([
  [38, 16, 'en', 'v'],
  [38, 16, 'zh-Hans', 'v'],
  [20, 8, 'en', 'l'],
  [20, 8, 'zh-Hant', ','],
  [20, 8, 'zh-Hans', 'enter'],
] as const)(
  'at %i by %i in %s, behind %s, the footer says how to go back',
  (columns, rows, language, key) => {
    const screen = testScreen({ columns, rows, language });
    screen.press(key);
    expect(screen.seen().split('\n').at(-1)?.toLowerCase()).toContain('esc');
  },
);

test('in a narrow window the month is said whole, and what lies further ahead is left out whole', () => {
  for (const columns of [48, 50, 52, 53, 54, 60])
    expect(testScreen({ columns }).message()).not.toContain('..');
});

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'in %s a window of 20 by 8 shows the choices of the walk with the item and its state',
  (language) => {
    const screen = testScreen({ columns: 20, rows: 8, language });
    screen.press('space');
    expect(screen.seen()).toMatch(/海报终稿|7k/u);
    expect(screen.seen()).toMatch(/LATE|逾期/u);
    expect(screen.seen()).toMatch(/^1 /mu);
  },
);

test('in a log longer than what is read at first, End reaches the oldest step at once', () => {
  const screen = testScreen();
  for (let count = 0; count < 130; count += 1) screen.desk.add(`jane@acme deck ${count} by thu`);
  screen.press('l', 'end');
  const all = /^(\d+) of (\d+)$/u.exec(screen.message());
  expect(Number(all?.[2])).toBeGreaterThanOrEqual(130);
  expect(all?.[1]).toBe(all?.[2]);
});

test.each(languages)(
  'in %s a window of 20 cells cuts no explanation of a key to nothing',
  (language) => {
    const screen = testScreen({ language, columns: 20, rows: 60 });
    screen.press('?');
    expect(screen.seen()).not.toMatch(/^\s*\.\.$/mu);
    const { words } = screen.context;
    const whole = screen.seen().replaceAll(/\s+/gu, '');
    expect(whole).toContain(words.screen.help.walk.replaceAll(/\s+/gu, ''));
  },
);

test('a window of 20 cells names what can be done and what was done', () => {
  const screen = testScreen({ columns: 20, rows: 8 });
  screen.press(':');
  expect(screen.seen()).toMatch(/^ {2}2 {2}done$/mu);
  screen.press('esc', 'l');
  expect(screen.seen()).toMatch(/^> promised \w+ Chr/mu);
  expect(screen.seen()).toMatch(/^ {4}Mon 23 Nov 14:20$/mu);
});

test('the lines of a letter are broken once, at the edge of the page or of a mail', () => {
  const text = ['', 'The revised deck will reach you on Friday.', '- Poster: tomorrow at noon'];
  expect(letterRows(text, { cells: 20 })).toEqual([
    '',
    'The revised deck',
    'will reach you on',
    'Friday.',
    '- Poster: tomorrow',
    '  at noon',
  ]);
  expect(letterRows(['word '.repeat(30).trim()], { cells: 200 })[0]?.length).toBeLessThan(77);
});
