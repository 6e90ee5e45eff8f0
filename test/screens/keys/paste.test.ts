import { expect, test } from 'vitest';
import { readKeys } from '../../../src/screens/keys/key-press.ts';
import { noKeys } from '../../support/no-keys.ts';
import { testScreen, type TestScreen } from '../../support/screen-world.ts';

function arrive(screen: TestScreen, ...reads: readonly string[]): void {
  for (const read of reads) screen.loop.press(readKeys(read, noKeys));
}

const dropped = (count: number) =>
  `${count} letters at once were not taken as keys. a opens a line to paste into.`;

test.each([
  ['in one read', ['deliver']],
  ['in several reads', ['de', 'liv', 'er']],
  ['letter by letter without a pause', [...'ziyebo']],
])('a text pasted %s is dropped, and said', (_how, reads) => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  arrive(screen, ...reads);
  screen.rest();
  expect(screen.message()).toBe(dropped(reads.join('').length));
  expect(screen.world.ledger.version()).toBe(before);
});

test.each(['周五５点', '周五', '５５', 'xx１'])(
  '%s in one read is a text and not its keys, and that is said',
  (typed) => {
    const screen = testScreen();
    const before = screen.marked();
    arrive(screen, typed);
    screen.rest();
    expect(screen.loop.state().asking).toBeUndefined();
    expect(screen.marked()).toBe(before);
    expect(screen.message()).toContain('at once were not taken as keys.');
  },
);

test('few letters in one read are keys once nothing more comes', () => {
  const screen = testScreen();
  arrive(screen, '3n');
  expect(screen.loop.state().asking).toBeUndefined();
  screen.rest();
  expect(screen.message()).toContain('note on Jane Li');
});

test('what an input method commits in the walk decides nothing', () => {
  const screen = testScreen();
  screen.press('space');
  const before = screen.world.ledger.version();
  arrive(screen, '周五５点');
  screen.rest();
  expect(screen.message()).toBe('4 letters at once were not taken as keys.');
  expect(screen.loop.state().asking).toBeUndefined();
  expect(screen.world.ledger.version()).toBe(before);
});

test('a held key repeats and is no paste, however many come in one read', () => {
  const screen = testScreen();
  const first = screen.marked();
  arrive(screen, 'jjjjjjjj');
  expect(screen.marked()).not.toBe(first);
  arrive(screen, ...'kkkkkkkkkkkk');
  screen.rest();
  expect(screen.marked()).toBe(first);
});

test('typed with pauses, any number of letters are keys', () => {
  const screen = testScreen();
  for (const key of 'jkjkjkjkjk') {
    arrive(screen, key);
    screen.rest();
  }
  expect(screen.message()).not.toContain('at once');
});

test.each([
  ['into an open line', ['a', 'jane deck by fri\rdd x1 tom poster\rq']],
  ['behind the key that opens a line', ['ajane deck by fri\rdd x1 tom poster\rq']],
  ['in two reads', ['a', 'jane deck by fri\rdd x1 tom po', 'ster\rq']],
])(
  'lines pasted %s, where the terminal does not say so, are text and save nothing',
  (_how, reads) => {
    const screen = testScreen();
    const before = screen.world.ledger.version();
    arrive(screen, ...reads);
    screen.rest();
    expect(screen.message()).toBe('add: jane deck by fri dd x1 tom poster q');
    expect(screen.world.ledger.version()).toBe(before);
  },
);

test('a line and its enter in one read are typed, and few keys behind it are keys', () => {
  const screen = testScreen();
  arrive(screen, 'a', 'jane banner by fri 5pm\r');
  expect(screen.message()).toContain('banner');
  arrive(screen, 'a', 'x\rj');
  expect(screen.loop.state().asking?.kind).not.toBe('pasted');
});

test('letters behind a key that opens a line go into it', () => {
  const screen = testScreen();
  arrive(screen, 'ajane deck');
  expect(screen.message()).toBe('add: jane deck');
});

test.each([
  ['1', 'add: 王敏 周五前 海报'],
  ['2', 'wait: 王敏 周五前 海报'],
  ['3', 'heard: 王敏 周五前 海报'],
  ['4', 'note on Jane Li: 王敏 周五前 海报'],
])(
  'what was pasted is asked, %s opens its line, and nothing is written before enter',
  (key, line) => {
    const screen = testScreen();
    const before = screen.world.ledger.version();
    screen.press('3');
    screen.loop.paste('王敏\u001B[31m 周五前\r\n海报\u0007');
    expect(screen.message()).toBe('What is this?  王敏 周五前 海报');
    screen.press(key);
    expect(screen.message()).toBe(line);
    expect(screen.world.ledger.version()).toBe(before);
    screen.press('esc');
    expect(screen.world.ledger.version()).toBe(before);
  },
);

test('what they asked becomes a reply that is owed', () => {
  const screen = testScreen();
  screen.loop.paste('jane can we see the logo bigger?');
  screen.press('3', 'enter');
  expect(screen.message()).toContain('Jane Li, Acme asked: can we see the logo bigger?');
  expect(screen.world.ledger.openCommitments().some(({ kind }) => kind === 'reply')).toBe(true);
});

test('a paste while a question is open waits for its answer', () => {
  const screen = testScreen();
  screen.press('2', 'd');
  screen.loop.paste('logo');
  expect(screen.loop.state().asking?.kind).toBe('gap');
  expect(screen.loop.state().notice?.text).toBe('Answer this first, or esc. Nothing was pasted.');
});

test('what of a pasted page is not taken is said at the question what it is, too', () => {
  const screen = testScreen();
  screen.loop.paste('王敏 '.repeat(20_000));
  expect(screen.message()).toContain('What is this?');
  expect(screen.seen()).toContain('Long text: the first 4000 letters were taken.');
});

test('a page of text is taken to the length of a line, and said', () => {
  const screen = testScreen();
  screen.press('a');
  screen.loop.paste('王敏 '.repeat(20_000));
  expect(screen.seen()).toContain('Long text: the first 4000 letters were taken.');
  expect(screen.message().length).toBeLessThan(80);
});
