import { expect, test } from 'vitest';
import { testScreen } from '../../support/screen-world.ts';

test('in a wide window the thing under the mark stands beside the list, once the mark rests', () => {
  const screen = testScreen({ columns: 120, rows: 40 });
  expect(screen.seen()).toContain('PROMISED  Mon 23 Nov');
  screen.press('3');
  screen.rest();
  expect(screen.seen()).toContain('PROMISED  Fri 27 Nov 12:00');
  expect(screen.seen()).toContain('mine, never in a mail');
});

test('a narrow window has one column', () => {
  expect(testScreen({ columns: 100, rows: 40 }).seen()).not.toContain('PROMISED');
});

test('what was changed is seen beside the list at once', () => {
  const screen = testScreen({ columns: 120, rows: 40 });
  screen.press('t');
  expect(screen.seen()).toContain('LATE, told 08:40');
});

test('a line that could not be read stands there in full, with what mends it', () => {
  const screen = testScreen({ columns: 120, rows: 40 });
  const handle = '7k';
  expect(screen.seen()).toContain(handle);
  screen.press('l');
  screen.rest();
  expect(screen.frame().lines.some(({ beside }) => beside !== undefined)).toBe(true);
});

test('the list of actions and a page of its own have the whole width', () => {
  const screen = testScreen({ columns: 120, rows: 40 });
  screen.press(':');
  expect(screen.frame().lines.every(({ beside }) => beside === undefined)).toBe(true);
  screen.press('esc', 'enter');
  expect(screen.frame().lines.every(({ beside }) => beside === undefined)).toBe(true);
});
