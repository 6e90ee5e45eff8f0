import { expect, test } from 'vitest';
import { undecidedWarnings } from '../../../src/actions/letters/undecided-warnings.ts';
import { makeCommitment } from '../../support/make-commitment.ts';
import { makeSide, twoDates } from '../../support/make-conflict.ts';

const deck = makeCommitment('7k', { conflicts: [twoDates('2026-11-26', '2026-11-27')] });
const plan = makeCommitment('p4', {
  conflicts: [
    { about: 'need', sides: [makeSide('one', { need: 60 }), makeSide('two', { need: 90 })] },
  ],
});
const ledger = { unclearCommitments: () => [deck, plan] };

test('a letter that tells a date nobody has decided on is to be looked at first', () => {
  expect(undecidedWarnings(ledger, [deck.id])).toEqual([
    { kind: 'undecided', handle: '7k', what: deck.what },
  ]);
});

test('what is in no letter, and what no letter tells, needs no look', () => {
  expect(undecidedWarnings(ledger, [])).toEqual([]);
  expect(undecidedWarnings(ledger, [plan.id])).toEqual([]);
});
