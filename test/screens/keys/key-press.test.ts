import { expect, test } from 'vitest';
import { readKeys } from '../../../src/screens/keys/key-press.ts';
import { noKeys } from '../../support/no-keys.ts';

test.each([
  ['d', ['d']],
  ['？', ['?']],
  ['／', ['/']],
  ['、', ['/']],
  ['：', [':']],
  ['＋', ['+']],
  ['－', ['-']],
  ['３', ['3']],
  ['ｄ', ['d']],
  ['　', ['space']],
  ['jjj', ['j', 'j', 'j']],
  ['\r', ['enter']],
  ['a\u0003', ['a', 'ctrl-c']],
])('what an input method types, "%s", is the plain key', (typed, names) => {
  expect(readKeys(typed, noKeys).map((key) => key.name)).toEqual(names);
});

test('a field is given what was typed, not its plain form', () => {
  expect(readKeys('？', noKeys)).toEqual([{ name: '?', text: '？' }]);
});

test('an emoji of several code points is one key', () => {
  expect(readKeys('👩‍👧', noKeys)).toHaveLength(1);
});

test.each([
  [{ upArrow: true }, 'up'],
  [{ return: true }, 'enter'],
  [{ escape: true }, 'esc'],
  [{ pageDown: true }, 'pagedown'],
  [{ backspace: true }, 'backspace'],
  [{ backspace: true, meta: true }, 'alt-backspace'],
  [{ leftArrow: true, ctrl: true }, 'ctrl-left'],
  [{ escape: true, meta: true }, 'esc'],
])('%o is called "%s"', (flags, name) => {
  expect(readKeys('', { ...noKeys, ...flags })).toEqual([{ name }]);
});

test('control with a letter keeps its letter, and a key that goes up again is nothing', () => {
  expect(readKeys('c', { ...noKeys, ctrl: true })).toEqual([{ name: 'ctrl-c' }]);
  expect(readKeys('b', { ...noKeys, meta: true })).toEqual([{ name: 'alt-b' }]);
  expect(readKeys('d', { ...noKeys, eventType: 'release' })).toEqual([]);
});
