import { expect, test } from 'vitest';
import { decideDrop } from '../../../src/domain/decisions/drop.ts';
import { presentAt } from '../../support/letter-world.ts';
import { makeCommitment, wall } from '../../support/make-commitment.ts';

const now = presentAt('2026-11-25T09:00');

test('what is dropped keeps when and why, and whether the reason is private', () => {
  const decided = decideDrop(
    makeCommitment('7k'),
    { why: 'they do it themselves', isWhyPrivate: true },
    now,
  );
  expect(decided).toMatchObject({
    ok: true,
    value: [
      {
        verb: 'dropped',
        changes: {
          dropped: { at: '2026-11-25T09:00:00', why: 'they do it themselves', isWhyPrivate: true },
        },
      },
    ],
  });
});

test('what is closed cannot be dropped', () => {
  const commitment = makeCommitment('7k', {
    standing: { kind: 'delivered', at: wall('2026-11-24T18:00') },
  });
  expect(decideDrop(commitment, { isWhyPrivate: false }, now)).toEqual({
    ok: false,
    problem: { kind: 'not-open', commitment },
  });
});
