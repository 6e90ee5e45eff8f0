import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { decideDelivery } from '../../../src/domain/decisions/deliver.ts';
import { decideDrop } from '../../../src/domain/decisions/drop.ts';
import { decideEdit } from '../../../src/domain/decisions/edit.ts';
import { decideMove } from '../../../src/domain/decisions/move.ts';
import { decideForSide } from '../../../src/domain/decisions/settle-conflict.ts';
import { entryId } from '../../../src/domain/entries/ids.ts';
import { circumstances } from '../../support/circumstances.ts';
import { due, makeCommitment, wall } from '../../support/make-commitment.ts';
import { makeSide, twoDates } from '../../support/make-conflict.ts';

const { now, calendar } = circumstances();
const context = { now, calendar };
const thursday = due('2026-11-26');
const friday = due('2026-11-27');

function undecided(rest: Pick<Partial<Commitment>, 'told'> = {}): Commitment {
  const conflicts = [twoDates('2026-11-26', '2026-11-27')];
  return makeCommitment('7k', { promised: '2026-11-26', conflicts, ...rest });
}

const twoEnds = makeCommitment('7k', {
  standing: { kind: 'dropped', at: wall('2026-11-23T16:00'), isWhyPrivate: true },
  conflicts: [
    {
      about: 'standing',
      sides: [
        makeSide('there', { delivered: null, dropped: { at: '2026-11-23T16:00:00' } }),
        makeSide('here', { delivered: { at: '2026-11-23T11:00:00' }, dropped: null }),
      ],
    },
  ],
});

test('deciding for a side writes one entry with what that side says', () => {
  const decided = decideForSide(undecided(), { about: 'promised', entry: entryId('there') });
  expect(decided).toMatchObject({
    ok: true,
    value: [{ verb: 'decided', changes: { promised: { day: '2026-11-27' } } }],
  });
});

test('what is decided already is not decided again', () => {
  const commitment = makeCommitment('7k');
  const decided = decideForSide(commitment, { about: 'promised', entry: entryId('there') });
  expect(decided).toEqual({ ok: false, problem: { kind: 'nothing-to-change', commitment } });
});

test.each([
  ['the one that holds', thursday, '2026-11-26'],
  ['the other', friday, '2026-11-27'],
])('moving it to one of the two dates decides: %s', (_, to, day) => {
  const decided = decideMove(undecided(), { to, told: { via: 'call' } }, context);
  expect(decided).toMatchObject({
    ok: true,
    value: [{ verb: 'decided', changes: { promised: { day }, told: { via: 'call' } } }],
  });
});

test('a third date is a move like any other', () => {
  expect(decideMove(undecided(), { to: due('2026-11-30') }, context)).toMatchObject({
    ok: true,
    value: [{ verb: 'moved', changes: { promised: { day: '2026-11-30' } } }],
  });
});

test('mending a date that was said apart decides, also when they know of it', () => {
  const known = undecided({ told: { at: wall('2026-11-23T17:00') } });
  expect(decideEdit(known, { promised: friday, what: 'plan' })).toMatchObject({
    ok: true,
    value: [{ verb: 'decided', changes: { promised: { day: '2026-11-27' }, what: 'plan' } }],
  });
});

test('saying of something undecided what holds already is a decision; of anything else it is nothing', () => {
  const conflicts = [
    { about: 'job', sides: [makeSide('here', { job: '7' }), makeSide('there', { job: '8' })] },
  ];
  const commitment = makeCommitment('7k', { job: '7', theyGet: '12 slides', conflicts });
  expect(decideEdit(commitment, { job: '7', theyGet: '12 slides' })).toMatchObject({
    ok: true,
    value: [{ verb: 'edited', changes: { job: '7' } }],
  });
  expect(decideEdit(commitment, { theyGet: '12 slides' }).ok).toBe(false);
});

test('delivered here and dropped there: done and drop each choose theirs, at its own time', () => {
  expect(decideDelivery(twoEnds, { at: now.wall, gap: 'over' })).toMatchObject({
    ok: true,
    value: [
      {
        verb: 'decided',
        changes: { delivered: { at: '2026-11-23T11:00:00', gap: 'over' }, dropped: null },
      },
    ],
  });
  expect(decideDrop(twoEnds, { isWhyPrivate: true }, now)).toMatchObject({
    ok: true,
    value: [{ verb: 'decided', changes: { delivered: null } }],
  });
});

test('what is merely over is not delivered again', () => {
  const { conflicts: _, ...over } = twoEnds;
  expect(decideDelivery(over, { at: now.wall }).ok).toBe(false);
  expect(decideDrop(over, { isWhyPrivate: true }, now).ok).toBe(false);
});
