import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { decideMove, isPast, type Move } from '../../../src/domain/decisions/move.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { foldCommitmentOfFacts } from '../../../src/domain/entries/fold-facts.ts';
import { presentAt } from '../../support/letter-world.ts';
import { promising } from '../../support/ledger-facts.ts';
import { commitmentIdFor, due, homeZone, makeCommitment } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

const context = {
  now: presentAt('2026-11-25T09:00'),
  calendar: workCalendarFrom(usualSettings, homeZone),
};
const friday = due('2026-11-27T17:00');

function moved(commitment: Commitment, move: Partial<Move> = {}): Commitment | undefined {
  const decided = decideMove(commitment, { to: friday, ...move }, context);
  if (!decided.ok) throw new Error(decided.problem.kind);
  const promised =
    commitment.promised.kind === 'none' ? { promised: 'none' } : { promised: '2026-11-26T12:00' };
  return foldCommitmentOfFacts(commitmentIdFor('7k'), [
    promising('7k', promised),
    ...decided.value,
  ]);
}

test('a move keeps the date it had, the first one, and why', () => {
  expect(moved(makeCommitment('7k'), { why: 'photos are late' })).toMatchObject({
    promised: friday,
    firstPromised: due('2026-11-26T12:00'),
    moved: { from: due('2026-11-26T12:00'), why: 'photos are late', wasLate: false },
  });
});

test('a second move keeps the very first date', () => {
  const first = due('2026-11-24');
  const twice = moved(makeCommitment('7k', { firstPromised: first }));
  expect(twice).toMatchObject({ firstPromised: first, moved: { from: due('2026-11-26T12:00') } });
});

test('a move after the promised moment is recorded as late, then moved', () => {
  const late = makeCommitment('7k', { promised: '2026-11-24T12:00' });
  expect(moved(late)?.moved?.wasLate).toBe(true);
});

test('they do not know of a move until it is said that they do', () => {
  const told = { at: context.now.wall };
  const before = makeCommitment('7k', { told });
  expect(moved(before)?.told).toBeUndefined();
  expect(moved(before, { told: {} })?.told).toEqual(told);
  expect(moved(before, { told: { via: 'mail' } })?.told).toEqual({ ...told, via: 'mail' });
});

test('the first date of a promise is one they are given, and no move', () => {
  const undated = makeCommitment('7k', { promised: 'none' });
  const dated = moved(undated);
  expect(dated?.told).toEqual({ at: context.now.wall });
  expect(dated?.moved).toBeUndefined();
  expect(dated?.firstPromised).toBeUndefined();
});

test('the new date of a wait comes from them', () => {
  expect(moved(makeCommitment('7k', { direction: 'theirs' }))?.told).toBeDefined();
});

test('the target of the old date does not outlive it', () => {
  const before = makeCommitment('7k', { target: due('2026-11-25') });
  expect(moved(before)?.target).toBeUndefined();
  expect(moved(before, { target: due('2026-11-26') })?.target).toEqual(due('2026-11-26'));
});

test.each([
  ['to no date', makeCommitment('7k'), due('none'), 'date-missing'],
  [
    'to the date it has',
    makeCommitment('7k', { promised: '2026-11-27T17:00' }),
    friday,
    'nothing-to-change',
  ],
  [
    'when it is delivered',
    makeCommitment('7k', { standing: { kind: 'delivered', at: context.now.wall } }),
    friday,
    'not-open',
  ],
])('nothing is moved %s', (_, commitment, to, kind) => {
  expect(decideMove(commitment, { to }, context)).toMatchObject({ ok: false, problem: { kind } });
});

test.each([
  ['2026-11-25', false],
  ['2026-11-24', true],
  ['2026-11-25T09:00', false],
  ['2026-11-25T08:59', true],
  ['none', false],
])('on Wednesday at nine, %s is past: %s', (promised, past) => {
  expect(isPast(due(promised), context)).toBe(past);
});
