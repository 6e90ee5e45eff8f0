import { expect, test } from 'vitest';
import { closeUnread, decideUnread } from '../../../src/domain/decisions/unread.ts';
import { countingIds } from '../../support/ledger-facts.ts';
import { presentAt } from '../../support/letter-world.ts';

const draft = { text: 'jane deck by thrusday', verb: 'add', reason: 'date' } as const;

function context() {
  return { now: presentAt('2026-11-25T09:00'), newId: countingIds(), handle: '7k' };
}

test('a line that cannot be read is kept as it was typed, open, with a handle', () => {
  const { line, facts } = decideUnread(draft, context());
  expect(line).toMatchObject({ ...draft, handle: '7k', isOpen: true, id: 'id-000001' });
  expect(facts).toMatchObject([{ verb: 'captured', entity: 'capture', entityId: 'id-000001' }]);
});

test('a line that takes the place of another closes it', () => {
  const { line } = decideUnread(draft, context());
  const { facts } = decideUnread({ ...draft, replaces: line }, context());
  expect(facts.map(({ verb }) => verb)).toEqual(['captured', 'closed']);
  expect(facts[1]).toEqual(closeUnread(line));
});
