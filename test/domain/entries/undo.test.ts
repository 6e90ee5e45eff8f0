import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../src/domain/entries/act.ts';
import {
  actsBuiltOn,
  actToRedo,
  actToUndo,
  redoing,
  undoing,
} from '../../../src/domain/entries/undo.ts';
import { actId } from '../../../src/domain/entries/ids.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import {
  act,
  capturing,
  changing,
  countingIds,
  meeting,
  noting,
  promising,
  stoppedClock,
} from '../../support/ledger-facts.ts';
import { commitmentIdFor, personIdFor } from '../../support/make-commitment.ts';

function emptyLedger() {
  return fakeLedger({ now: stoppedClock().now, newId: countingIds() });
}

test('whatever is done, undone and redone, undo and redo take what two stacks would', () => {
  const wishes = fc.array(fc.constantFrom('do' as const, 'undo' as const, 'redo' as const), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(wishes, (wished) => {
      const ledger = emptyLedger();
      const done: string[] = [];
      const undone: string[] = [];
      for (const [index, wish] of wished.entries()) {
        expect(actToUndo(ledger.acts)?.id).toBe(done.at(-1));
        expect(actToRedo(ledger.acts)?.id).toBe(undone.at(-1));
        switch (wish) {
          case 'do':
            act(ledger, promising(`h${index}`));
            done.push(...ledger.acts(1).map(({ id }) => id));
            undone.length = 0;
            break;
          case 'undo':
            for (const id of done.splice(-1)) {
              act(ledger, undoing(actId(id)));
              undone.push(id);
            }
            break;
          case 'redo':
            for (const id of undone.splice(-1)) {
              act(ledger, redoing(actId(id)));
              done.push(id);
            }
        }
        expect(ledger.openCommitments()).toHaveLength(done.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('an act that was taken back out of order comes back by redo', () => {
  const ledger = emptyLedger();
  act(ledger, promising('7k'));
  act(ledger, promising('p4'));
  const [, first] = ledger.acts(2);
  act(ledger, undoing((first as Act).id));
  expect(actToRedo(ledger.acts)?.id).toBe(first?.id);
  expect(actToUndo(ledger.acts)?.entries[0]?.entityId).toBe('id-of-p4');
});

const jane = personIdFor('jane');

test.each([
  ['a later change of the same field', [changing('7k', { what: 'plan' })], true],
  ['a later change of another field', [changing('7k', { need: 60 })], true],
  [
    'a note about it',
    [noting('n', { about: { kind: 'commitment', id: 'id-of-7k' }, text: 'x' })],
    true,
  ],
  ['a wait that serves it', [promising('p4', { who: [], serves: [commitmentIdFor('7k')] })], true],
  ['another promise to a person it made', [promising('p4', { who: [jane] })], true],
  [
    'a note about a person it made',
    [noting('n', { about: { kind: 'person', id: 'jane' }, text: 'x' })],
    true,
  ],
  ['another promise to another person', [promising('p4', { who: [personIdFor('tom')] })], false],
  ['a line that was not read', [capturing('c', 'p4', 'id-of-7k in a text')], false],
])('%s stands in the way of undoing a promise or not', (_, facts, isInTheWay) => {
  const ledger = emptyLedger();
  act(ledger, meeting('jane', { name: 'Jane' }), promising('7k', { who: [jane] }));
  act(ledger, ...facts);
  const [later, first] = ledger.acts(2) as [Act, Act];
  expect(actsBuiltOn(first, [later])).toEqual(isInTheWay ? [later.id] : []);
});

test('what was built on an act and undone since is not in the way; nor is undoing itself', () => {
  const ledger = emptyLedger();
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { what: 'plan' }));
  act(ledger, undoing((ledger.acts(1) as [Act])[0].id));
  const acts = ledger.acts(10);
  expect(actsBuiltOn(acts[2] as Act, acts.slice(0, 2))).toEqual([]);
});

test('a change to a promise that was there before is not in the way of undoing an earlier change to another field', () => {
  const ledger = emptyLedger();
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { need: 60 }));
  act(ledger, changing('7k', { job: '1042' }));
  const [last, middle] = ledger.acts(2) as [Act, Act];
  expect(actsBuiltOn(middle, [last])).toEqual([]);
});

test('what left the house in a letter is not taken back: undo reaches past it, redo too', () => {
  const ledger = emptyLedger();
  act(ledger, promising('7k'));
  const [promised] = ledger.acts(1);
  act(ledger, {
    verb: 'mailed',
    entity: 'commitment',
    entityId: commitmentIdFor('7k'),
    changes: { mailed: '2026-11-27T16:00:00' },
  });
  expect(actToUndo(ledger.acts)?.id).toBe(promised?.id);
  if (promised) act(ledger, undoing(promised.id));
  expect(actToUndo(ledger.acts)).toBeUndefined();
  expect(actToRedo(ledger.acts)?.id).toBe(promised?.id);
});
