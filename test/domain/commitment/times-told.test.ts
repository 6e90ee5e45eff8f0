import { expect, test } from 'vitest';
import { timesToldOfDelay } from '../../../src/domain/commitment/times-told.ts';
import type { CommitmentChange } from '../../../src/domain/entries/commitment-fields.ts';
import type { Fact } from '../../../src/domain/entries/entry.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import { act, changing, countingIds, promising, stoppedClock } from '../../support/ledger-facts.ts';
import { commitmentIdFor, due, wall } from '../../support/make-commitment.ts';

function delaysOf(...facts: readonly Fact[]): readonly string[] {
  const ledger = fakeLedger({ now: stoppedClock().now, newId: countingIds() });
  act(ledger, promising('7k'));
  for (const fact of facts) act(ledger, fact);
  return timesToldOfDelay(ledger.story(commitmentIdFor('7k'))).map((at) => at.toString());
}

function moving(more: CommitmentChange = { told: null }): Fact {
  const moved = { at: wall('2026-11-24T09:00'), from: due('2026-11-25'), wasLate: false };
  return changing('7k', { promised: due('2026-11-26T12:00'), moved, ...more }, 'moved');
}

const telling = (at: string) => changing('7k', { told: { at: wall(at) } }, 'told');
const tuesday = '2026-11-24T10:00:00';
const wednesday = '2026-11-25T10:00:00';

test('what they are told of a date nobody moved is that it will not hold', () => {
  expect(delaysOf(telling(tuesday))).toEqual([tuesday]);
});

test('a move they were told of is the new date and no word of its being late', () => {
  expect(delaysOf(moving({ told: { at: wall(tuesday) } }))).toEqual([]);
  expect(delaysOf(moving(), telling(tuesday))).toEqual([]);
});

test('what they are told once they know of the move is that it will not hold either', () => {
  expect(delaysOf(moving(), telling(tuesday), telling(wednesday))).toEqual([wednesday]);
  expect(delaysOf(moving({ told: { at: wall(tuesday) } }), telling(wednesday))).toEqual([
    wednesday,
  ]);
});

test('what they heard of an earlier date is forgotten with it', () => {
  expect(delaysOf(telling(tuesday), moving())).toEqual([]);
});

test('a first date that is given to them is no word of its being late', () => {
  const undated = changing('7k', { promised: due('none') });
  const given = changing(
    '7k',
    { promised: due('2026-11-26'), told: { at: wall(tuesday) } },
    'moved',
  );
  expect(delaysOf(undated, given)).toEqual([]);
});
