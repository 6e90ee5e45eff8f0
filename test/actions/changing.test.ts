import { describe, expect, test } from 'vitest';
import { deliverCommitments, recordGap } from '../../src/actions/deliver-commitment.ts';
import { dropCommitments } from '../../src/actions/drop-commitment.ts';
import { editCommitment } from '../../src/actions/edit-commitment.ts';
import { editOrganisation, editPerson } from '../../src/actions/edit-people.ts';
import { moveCommitments } from '../../src/actions/move-commitment.ts';
import { rememberTold, tellCommitments } from '../../src/actions/tell.ts';
import { writeNote } from '../../src/actions/write-note.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { organisationId, personId } from '../../src/domain/entries/ids.ts';
import { act, meeting, meetingOrganisation, promising } from '../support/ledger-facts.ts';
import { due } from '../support/make-commitment.ts';
import { makeWorld } from '../support/make-world.ts';

/** Jane at Acme is owed a deck (7k) and a poster (p4). */
function acme() {
  const world = makeWorld();
  act(
    world.ledger,
    meetingOrganisation('acme', 'Acme'),
    meeting('jane', { name: 'Jane', organisation: organisationId('acme') }),
    promising('7k', { promised: '2026-12-17', need: 60 }),
    promising('p4', { promised: '2026-12-18', what: 'poster', need: 60 }),
  );
  const commitments = world.ledger.openCommitments();
  return { world, commitments, deck: commitments[0] as Commitment };
}

test('several are delivered as one act, each answered before and after', () => {
  const { world, commitments } = acme();
  const acts = world.ledger.acts(99).length;
  const changed = deliverCommitments(world, { commitments, took: 90, note: 'took all day' });
  expect(
    changed.ok &&
      changed.value.map(({ before, after }) => [before.standing.kind, after.standing.kind]),
  ).toEqual([
    ['open', 'delivered'],
    ['open', 'delivered'],
  ]);
  expect(world.ledger.acts(99)).toHaveLength(acts + 1);
  expect(commitments.map(({ id }) => world.ledger.notesAbout(id).length)).toEqual([1, 1]);
});

test('one refusal refuses the whole, and nothing is written', () => {
  const { world, commitments, deck } = acme();
  deliverCommitments(world, { commitments: [deck] });
  const version = world.ledger.version();
  expect(deliverCommitments(world, { commitments })).toMatchObject({
    problem: { kind: 'not-open' },
  });
  expect(world.ledger.version()).toBe(version);
});

test('a decision is made on the ledger as it is now, not as it was when it was looked up', () => {
  const { world, deck } = acme();
  tellCommitments(world, { commitments: [deck] });
  expect(
    editCommitment(world, { commitment: deck, change: { promised: due('2026-12-16') } }),
  ).toMatchObject({
    ok: false,
    problem: { kind: 'already-told' },
  });
});

test('the gap adds to a delivery and is an act of its own', () => {
  const { world, deck } = acme();
  deliverCommitments(world, { commitments: [deck], took: 90 });
  recordGap(world, [deck], 'over');
  expect(world.ledger.commitment(deck.id)?.standing).toMatchObject({ took: 90, gap: 'over' });
});

test('a move is weighed at the moment it is given: chance, target, and the date it came from', () => {
  const { world, deck } = acme();
  const moved = moveCommitments(world, {
    commitments: [deck],
    move: { to: due('2026-12-21'), why: 'photos' },
  });
  expect(moved).toMatchObject({
    value: [
      {
        forecast: { state: 'ok' },
        after: { promised: due('2026-12-21'), moved: { from: due('2026-12-17'), why: 'photos' } },
      },
    ],
  });
  expect(world.ledger.commitment(deck.id)?.told).toBeUndefined();
});

test('what is dropped keeps its reason', () => {
  const { world, deck } = acme();
  dropCommitments(world, { commitments: [deck], drop: { why: 'no budget', isWhyPrivate: true } });
  expect(world.ledger.commitment(deck.id)?.standing).toMatchObject({
    why: 'no budget',
    isWhyPrivate: true,
  });
});

test('a promise can be given to somebody new, who is made by it', () => {
  const { world, deck } = acme();
  const who = {
    isMyself: false,
    people: [
      { kind: 'new', name: 'Tom', organisation: { kind: 'known', id: organisationId('acme') } },
    ],
  } as const;
  expect(editCommitment(world, { commitment: deck, change: {}, who }).ok).toBe(true);
  const tom = world.ledger.people().find(({ name }) => name === 'Tom');
  expect(world.ledger.commitment(deck.id)?.who).toEqual([tom?.id]);
});

describe('people', () => {
  test('a new name brings its initials along', () => {
    const { world } = acme();
    const jane = world.ledger.person(personId('jane'));
    if (jane) editPerson(world, jane, { name: '王敏' });
    expect(world.ledger.person(personId('jane'))).toMatchObject({ name: '王敏', initials: 'wm' });
  });

  test('what is as it was is no change', () => {
    const { world } = acme();
    const jane = world.ledger.person(personId('jane'));
    const house = world.ledger.organisation(organisationId('acme'));
    expect(jane && editPerson(world, jane, { name: 'Jane' })).toMatchObject({ ok: false });
    expect(house && editOrganisation(world, house, { side: 'client' })).toMatchObject({
      ok: false,
    });
    expect(house && editOrganisation(world, house, { side: 'supplier' })).toMatchObject({
      ok: true,
    });
    expect(world.ledger.organisation(organisationId('acme'))?.side).toBe('supplier');
  });
});

test('notes are dated now, private or as they are filed, and what was said is remembered as told', () => {
  const { world } = acme();
  const about = { kind: 'person', id: 'jane' } as const;
  writeNote(world, { about, kind: 'decision', text: 'TVC at 15 seconds' });
  rememberTold(world, { about, text: 'launch on 8 Jan', via: 'call' });
  expect(
    world.ledger.notesAbout('jane').map(({ kind, text, at }) => [kind, text, at.toString()]),
  ).toEqual([
    ['told', 'launch on 8 Jan', '2026-11-24T08:40:00'],
    ['decision', 'TVC at 15 seconds', '2026-11-24T08:40:00'],
  ]);
});
