import { expect, test } from 'vitest';
import { LedgerTrouble } from '../../../src/domain/ledger-trouble.ts';
import { testScreen } from '../../support/screen-world.ts';

test.each(['disk-full', 'disk-failed', 'read-only', 'no-access', 'older-version'] as const)(
  'a ledger in trouble (%s) is said in a line, and the screen stays',
  (kind) => {
    const screen = testScreen();
    screen.press('2');
    screen.breakLedger(kind);
    screen.press('d', 'enter');
    expect(screen.message()).toContain('/home/ledger.db');
    screen.letGo();
    screen.press('d', 'enter');
    expect(screen.message()).toContain('u undo');
  },
);

test('a damaged ledger ends the screen, but not over words that are not saved', () => {
  const screen = testScreen();
  screen.press('a');
  screen.type('jane moodboard by fri');
  screen.breakLedger('damaged');
  screen.press('enter');
  expect(screen.seen()).toContain('/home/ledger.db');
  expect(screen.message()).toBe('add: jane moodboard by fri');
  screen.press('esc', '2');
  expect(() => screen.press('d', 'enter')).toThrow(LedgerTrouble);
});
