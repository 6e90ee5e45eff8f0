import { expect, test } from 'vitest';
import { rememberOpen } from '../../../src/screens/desk/remember-open.ts';
import { testScreen } from '../../support/screen-world.ts';

test('what is open is read once until somebody writes', () => {
  const screen = testScreen();
  let reads = 0;
  const { ledger } = screen.world;
  const counting = {
    ...ledger,
    openCommitments: () => {
      reads += 1;
      return ledger.openCommitments();
    },
  };
  const remembering = rememberOpen({ ...screen.world, ledger: counting }).ledger;
  const before = remembering.openCommitments();
  expect(remembering.openCommitments()).toBe(before);
  expect(reads).toBe(1);
  screen.desk.add('jane@acme: moodboard by fri');
  expect(remembering.openCommitments()).toEqual(ledger.openCommitments());
  expect(remembering.openCommitments()).toHaveLength(before.length + 1);
  expect(reads).toBe(2);
});
