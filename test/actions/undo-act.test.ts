import { expect, test } from 'vitest';
import { recentActs, redoLast, shortAct, undoAct, undoLast } from '../../src/actions/undo-act.ts';
import { act, changing, noting, promising } from '../support/ledger-facts.ts';
import { makeWorld } from '../support/make-world.ts';

function twoPromises() {
  const world = makeWorld();
  act(world.ledger, promising('7k'));
  act(world.ledger, promising('p4', { what: 'poster' }));
  return world;
}

const open = (world: ReturnType<typeof makeWorld>) =>
  world.ledger.openCommitments().map(({ handle }) => handle);

test('undo takes back the last act, again the one before, and redo lets them count again', () => {
  const world = twoPromises();
  expect(undoLast(world).ok).toBe(true);
  expect(open(world)).toEqual(['7k']);
  expect(undoLast(world).ok).toBe(true);
  expect(open(world)).toEqual([]);
  expect(undoLast(world)).toMatchObject({ problem: { kind: 'nothing-to-undo' } });
  expect(redoLast(world).ok && redoLast(world).ok).toBe(true);
  expect(open(world)).toEqual(['7k', 'p4']);
  expect(redoLast(world)).toMatchObject({ problem: { kind: 'nothing-to-redo' } });
});

test('a new act clears what could be done again', () => {
  const world = twoPromises();
  undoLast(world);
  act(world.ledger, promising('w2'));
  expect(redoLast(world)).toMatchObject({ problem: { kind: 'nothing-to-redo' } });
  expect(open(world)).toEqual(['7k', 'w2']);
});

test('an act is named by the end of its id, in any case, and only while nothing is built on it', () => {
  const world = twoPromises();
  act(world.ledger, changing('7k', { job: '1042' }));
  const [job, poster, deck] = world.ledger.acts(9);
  const named = (one: typeof job) => shortAct(one?.id ?? '');
  expect(undoAct(world, named(deck))).toEqual({
    ok: false,
    problem: { kind: 'undo-blocked', act: named(deck), by: [named(job)] },
  });
  expect(undoAct(world, named(poster).toUpperCase()).ok).toBe(true);
  expect(open(world)).toEqual(['7k']);
});

test.each(['', '1', 'ffff'])('"%s" names no act', (typed) => {
  expect(undoAct(twoPromises(), typed)).toMatchObject({ problem: { kind: 'act-unknown' } });
});

test('undoing and redoing are no lines of their own in the log, only a mark', () => {
  const world = twoPromises();
  act(world.ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'tea' }));
  undoLast(world);
  const told = recentActs(world.ledger, 9);
  expect(told.map(({ isUndone }) => isUndone)).toEqual([true, false, false]);
  expect(recentActs(world.ledger, 2)).toHaveLength(2);
});
