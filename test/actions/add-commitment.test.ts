import { expect, test } from 'vitest';
import { addCommitment } from '../../src/actions/add-commitment.ts';
import { keepUnread } from '../../src/actions/keep-unread.ts';
import { moveCommitments } from '../../src/actions/move-commitment.ts';
import { undoLast } from '../../src/actions/undo-act.ts';
import type { CommitmentDraft } from '../../src/domain/decisions/promise.ts';
import { dayOf } from '../../src/domain/commitment/due.ts';
import { due, homeZone } from '../support/make-commitment.ts';
import { makeWorld } from '../support/make-world.ts';

function draft(change: Partial<CommitmentDraft> = {}): CommitmentDraft {
  return {
    direction: 'mine',
    kind: 'work',
    who: {
      isMyself: false,
      people: [
        { kind: 'new', name: 'Jane', organisation: { kind: 'new', name: 'Acme', side: 'client' } },
      ],
    },
    what: 'revised deck',
    due: due('2026-12-18'),
    isNeedAssumed: false,
    serves: [],
    after: [],
    isShareable: false,
    ...change,
  };
}

const kept = { isStrict: false };

test('a promise is saved with its chance, its target and what was assumed of the work', () => {
  const world = makeWorld();
  const added = addCommitment(world, draft(), kept);
  expect(added).toMatchObject({
    ok: true,
    value: {
      commitment: { handle: '7k', need: 240, isNeedAssumed: true, chanceSaid: expect.any(Number) },
      newPeople: [{ name: 'Jane' }],
      newOrganisations: [{ name: 'Acme' }],
      forecast: { state: 'ok' },
    },
  });
  expect(world.ledger.openCommitments()[0]?.target).toBeDefined();
});

test('her own target stands, whatever the forecast thinks of it', () => {
  const world = makeWorld();
  const target = due('2026-12-15');
  expect(addCommitment(world, draft({ target }), kept)).toMatchObject({
    value: { commitment: { target } },
  });
});

/** A deck for Friday whose photos are awaited for Thursday evening; before those were awaited, and as it stands. */
function deckAwaitingPhotos(change: Partial<CommitmentDraft> = {}) {
  const world = makeWorld();
  const added = addCommitment(world, draft({ due: due('2026-11-27T17:00'), ...change }), kept);
  const before = added.ok ? added.value.commitment : undefined;
  const serves = before === undefined ? [] : [before.id];
  const photos = draft({ direction: 'theirs', what: 'photos', due: due('2026-11-26'), serves });
  addCommitment(world, photos, kept);
  const standing = (direction: 'mine' | 'theirs') =>
    world.ledger.openCommitments().filter((one) => one.direction === direction);
  return { world, before, standing };
}

function targetWithPhotos(change: Partial<CommitmentDraft> = {}) {
  const { before, standing } = deckAwaitingPhotos(change);
  return { before: before?.target, after: standing('mine')[0]?.target };
}

test('what must wait for something of theirs is not to be aimed for before that is in', () => {
  const { before, after } = targetWithPhotos();
  expect(before).toMatchObject({ kind: 'moment' });
  expect(after).not.toEqual(before);
  const day = after === undefined ? undefined : dayOf(after, homeZone)?.toString();
  expect([undefined, '2026-11-27']).toContain(day);
});

test('a target she said herself stays where it is when something of theirs is waited for', () => {
  const target = due('2026-11-25');
  expect(targetWithPhotos({ target })).toEqual({ before: target, after: target });
});

test('what they owe is not weighed', () => {
  const added = addCommitment(makeWorld(), draft({ direction: 'theirs' }), kept);
  expect(added.ok && added.value).not.toHaveProperty('forecast');
  expect(added).toMatchObject({ value: { commitment: { direction: 'theirs' } } });
});

const hopeless = draft({ due: due('2026-11-24T10:00'), need: 960 });

test('a hopeless date is saved as it was said', () => {
  const world = makeWorld();
  expect(addCommitment(world, hopeless, kept)).toMatchObject({
    ok: true,
    value: { forecast: { state: 'unlikely' } },
  });
  expect(world.ledger.openCommitments()).toHaveLength(1);
});

test('strict writes nothing: no promise, nobody new', () => {
  const world = makeWorld();
  expect(addCommitment(world, hopeless, { isStrict: true })).toMatchObject({
    ok: false,
    problem: { kind: 'buffer', what: 'revised deck', forecast: { state: 'unlikely' } },
  });
  expect(world.ledger.acts(1)).toEqual([]);
  expect(world.ledger.people()).toEqual([]);
});

test('strict has nothing against a promise without a date', () => {
  expect(addCommitment(makeWorld(), draft({ due: due('none') }), { isStrict: true }).ok).toBe(true);
});

test('a line that cannot be read is kept with a handle of its own, and no handle is given twice', () => {
  const world = makeWorld();
  const line = keepUnread(world, { text: 'jane deck by thrusday', verb: 'add', reason: 'date' });
  const added = addCommitment(world, draft(), kept);
  expect([line.ok && line.value.handle, added.ok && added.value.commitment.handle]).toEqual([
    '7k',
    'p4',
  ]);
});

test('when what they owe is to come another day, what waits for it is aimed for anew, in the same act', () => {
  const { world, standing } = deckAwaitingPhotos({ due: due('2026-12-11T17:00') });
  const target = () => standing('mine')[0]?.target;
  const before = target();
  const move = { to: due('2026-12-08') };
  expect(moveCommitments(world, { commitments: standing('theirs'), move }).ok).toBe(true);
  const after = target();
  expect(after).not.toEqual(before);
  expect(after && dayOf(after, homeZone)?.toString()).toMatch(/^2026-12-(?:09|10|11)$/u);
  undoLast(world);
  expect(target()).toEqual(before);
});
