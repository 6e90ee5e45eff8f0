import { expect, test } from 'vitest';
import { decideEdit } from '../../../src/domain/decisions/edit.ts';
import { due, makeCommitment, personIdFor, wall } from '../../support/make-commitment.ts';

const friday = due('2026-11-27');
const at = wall('2026-11-24T10:00');

test('a date nobody has been told is corrected', () => {
  expect(decideEdit(makeCommitment('7k'), { promised: friday })).toMatchObject({
    ok: true,
    value: [{ verb: 'corrected' }],
  });
});

test.each([
  ['told', { told: { at } }],
  ['moved', { moved: { at, from: due('2026-11-25'), wasLate: false } }],
  ['mailed', { mailed: at }],
])('a date that was %s can only be moved', (_, known) => {
  const commitment = makeCommitment('7k', known);
  expect(decideEdit(commitment, { promised: friday })).toEqual({
    ok: false,
    problem: { kind: 'already-told', commitment },
  });
});

test('everything else can be mended whoever knows of it', () => {
  const commitment = makeCommitment('7k', { told: { at } });
  expect(decideEdit(commitment, { what: 'revised deck, v2', need: 60 })).toMatchObject({
    ok: true,
    value: [{ verb: 'edited', entityId: commitment.id }],
  });
});

test('only what differs is written down', () => {
  const decided = decideEdit(makeCommitment('7k', { need: 60, job: '1042' }), {
    what: 'revised deck',
    need: 60,
    job: '1043',
  });
  expect(decided).toMatchObject({ ok: true, value: [{ changes: { job: '1043' } }] });
  expect(decided.ok && Object.keys(decided.value[0]?.changes ?? {})).toEqual(['job']);
});

test('what is as it was changes nothing, also the same date and the same people', () => {
  const commitment = makeCommitment('7k');
  const same = {
    what: 'revised deck',
    promised: due('2026-11-26T12:00'),
    who: [personIdFor('jane')],
  };
  expect(decideEdit(commitment, same)).toMatchObject({
    ok: false,
    problem: { kind: 'nothing-to-change' },
  });
});

test('a field can be taken back', () => {
  expect(decideEdit(makeCommitment('7k', { job: '1042' }), { job: null })).toMatchObject({
    ok: true,
    value: [{ changes: { job: null } }],
  });
  expect(decideEdit(makeCommitment('7k'), { job: null }).ok).toBe(false);
});
