import { expect, test } from 'vitest';
import { LedgerTrouble } from '../../../src/domain/ledger-trouble.ts';
import { steadyNames } from '../../../src/screens/desk/steady-names.ts';
import { personIdFor } from '../../support/make-commitment.ts';
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

test('names that were drawn once are drawn while the ledger cannot be read', () => {
  const { person, organisation } = testScreen().world.ledger;
  let isLost = false;
  const names = steadyNames({
    organisation,
    person: (id) => {
      if (isLost) throw new LedgerTrouble('damaged', '/home/ledger.db');
      return person(id);
    },
  });
  const known = testScreen().world.ledger.people()[0];
  const id = known?.id ?? personIdFor('jane');
  const before = names.person(id);
  isLost = true;
  expect(before).toBeDefined();
  expect(names.person(id)).toEqual(before);
  expect(names.person(personIdFor('nobody'))).toBeUndefined();
});
