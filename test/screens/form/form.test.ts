import { expect, test } from 'vitest';
import { startForm } from '../../../src/screens/form/form-loop.ts';
import { formFrame } from '../../../src/screens/form/form-frame.ts';
import { startLine } from '../../../src/screens/line/line-loop.ts';
import { lineFrame } from '../../../src/screens/line/line-frame.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { testScreen } from '../../support/screen-world.ts';
import { keyNamed } from '../../support/keys-typed.ts';

const now = (call: () => void) => {
  call();
  return () => undefined;
};

function form(text: string, size = { columns: 80, rows: 24 }, language?: 'zh-Hans' | 'zh-Hant') {
  const { desk, context } = testScreen(language === undefined ? {} : { language });
  const keeping: string[] = [];
  const loop = startForm(
    { desk, afterRest: now, keep: (kept) => keeping.push(kept) },
    { title: 'met  Jane Li', text, size },
  );
  return {
    loop,
    keeping,
    seen: () => formFrame(context, loop.state()).lines.map((line) => textOf(line.spans)),
    press: (...names: readonly string[]) => loop.press(names.map(keyNamed)),
    type: (typed: string) => loop.press([...typed].map(keyNamed)),
  };
}

test('a line of the form that is a promise is read while it is typed', () => {
  const { seen, type } = form('decided:\n> ');
  type('x');
  expect(seen().at(-2)).toBe('');
  const promising = form('> ');
  promising.type('jane moodboard by thu noon need 1d');
  expect(promising.seen().at(-2)).toContain('Jane Li, Acme  moodboard  Thu 26 Nov 12:00  1d');
});

test('ctrl-s saves; esc asks first, and nothing is thrown away by one key', () => {
  const saved = form('private:');
  saved.type(' exams in June');
  saved.press('ctrl-s');
  expect(saved.loop.state().end).toEqual({ kind: 'saved', text: 'private: exams in June' });
  const left = form('private:');
  left.press('esc');
  expect(left.seen().at(-2)).toBe('Leave the form?');
  expect(left.loop.state().end).toBeUndefined();
  left.press('3');
  expect(left.seen().at(-2)).toBe('');
  left.press('esc', '2');
  expect(left.loop.state().end).toEqual({ kind: 'left' });
});

test.each([
  [80, 24, undefined],
  [60, 20, 'zh-Hans'],
  [120, 40, 'zh-Hant'],
  [20, 8, undefined],
] as const)('at %d by %d one row stays free and no row is too wide', (columns, rows, language) => {
  const { seen, type } = form('copy:\n'.repeat(60), { columns, rows }, language);
  type('王敏 说：'.repeat(20));
  expect(seen().length).toBeLessThan(rows);
  for (const row of seen()) expect(widthOf(row)).toBeLessThanOrEqual(columns);
});

test('the line outside the morning: read as it is typed, left with nothing, or with its text', () => {
  const { desk, context } = testScreen();
  const line = startLine({ desk, afterRest: now }, { kind: 'add' }, '');
  const seen = () => lineFrame(context, line.state(), 79).lines.map((row) => textOf(row.spans));
  expect(seen()).toEqual([
    'jane revised deck by thu noon need 1d',
    'add:',
    'enter save  esc cancel',
  ]);
  line.press([...'jane logo by fri'].map(keyNamed));
  expect(seen()[0]).toContain('Jane Li, Acme  logo  Fri 27 Nov 18:00');
  line.press([keyNamed('enter')]);
  expect(line.state().end).toEqual({ kind: 'typed', text: 'jane logo by fri' });
  expect(seen()).toEqual(['add: jane logo by fri']);
  const left = startLine({ desk, afterRest: now }, { kind: 'wait' }, 'tom');
  left.press([keyNamed('esc')]);
  expect(left.state().end).toEqual({ kind: 'left', text: 'tom' });
  const words = lineFrame(context, left.state(), 79).lines.map((row) => textOf(row.spans));
  expect(words).toEqual(['wait: tom']);
  const nothing = startLine({ desk, afterRest: now }, { kind: 'wait' }, '');
  nothing.press([keyNamed('enter')]);
  expect(nothing.state().end).toEqual({ kind: 'left', text: '' });
  expect(lineFrame(context, nothing.state(), 79).lines).toEqual([]);
});

test('ctrl-c asks as esc does; a second one leaves, and every letter was kept as it was typed', () => {
  const { loop, keeping, seen, press, type } = form('private:');
  type(' no');
  press('ctrl-c');
  expect(seen().at(-2)).toBe('Leave the form?');
  expect(loop.state().end).toBeUndefined();
  press('3');
  type('!');
  press('ctrl-c', 'ctrl-c');
  expect(loop.state().end).toEqual({ kind: 'aside' });
  expect(keeping).toEqual(['private: ', 'private: n', 'private: no', 'private: no!']);
});
