import { expect, test } from 'vitest';
import { decideDelivery, decideGap } from '../../../src/domain/decisions/deliver.ts';
import { foldCommitmentOfFacts } from '../../../src/domain/entries/fold-facts.ts';
import { promising } from '../../support/ledger-facts.ts';
import { commitmentIdFor, makeCommitment, wall } from '../../support/make-commitment.ts';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Fact } from '../../../src/domain/entries/entry.ts';

const at = wall('2026-11-25T17:00');
const delivered = makeCommitment('7k', { standing: { kind: 'delivered', at } });
const dropped = makeCommitment('7k', { standing: { kind: 'dropped', at, isWhyPrivate: false } });

/** What a promise is after a decision about it. */
function after(decided: Result<readonly Fact[]>): Commitment | undefined {
  return decided.ok
    ? foldCommitmentOfFacts(commitmentIdFor('7k'), [promising('7k'), ...decided.value])
    : undefined;
}

test('a promise is delivered, a wait is received', () => {
  const mine = decideDelivery(makeCommitment('7k'), { at });
  const theirs = decideDelivery(makeCommitment('7k', { direction: 'theirs' }), { at });
  expect(mine).toMatchObject({ ok: true, value: [{ verb: 'delivered' }] });
  expect(theirs).toMatchObject({ ok: true, value: [{ verb: 'received' }] });
});

test('a delivery keeps when it was, what it took and how it compared', () => {
  expect(
    after(decideDelivery(makeCommitment('7k'), { at, took: 180, gap: 'over' }))?.standing,
  ).toEqual({ kind: 'delivered', at, took: 180, gap: 'over' });
  expect(after(decideDelivery(makeCommitment('7k'), { at }))?.standing).toEqual({
    kind: 'delivered',
    at,
  });
});

test.each([
  ['delivered', delivered],
  ['dropped', dropped],
])('what is %s cannot be delivered again', (_, commitment) => {
  expect(decideDelivery(commitment, { at })).toEqual({
    ok: false,
    problem: { kind: 'not-open', commitment },
  });
});

test('the gap is told after the delivery and leaves the rest of it as it was', () => {
  const earlier = makeCommitment('7k', { standing: { kind: 'delivered', at, took: 90 } });
  expect(after(decideGap(earlier, 'under'))?.standing).toEqual({
    kind: 'delivered',
    at,
    took: 90,
    gap: 'under',
  });
});

test('what is not delivered has no gap', () => {
  expect(decideGap(makeCommitment('7k'), 'under').ok).toBe(false);
});
