import { expect, test } from 'vitest';
import { decidePromise, type CommitmentDraft } from '../../../src/domain/decisions/promise.ts';
import { decideUnread } from '../../../src/domain/decisions/unread.ts';
import { foldCommitmentOfFacts } from '../../../src/domain/entries/fold-facts.ts';
import { openRegister } from '../../../src/domain/people/register.ts';
import { countingIds } from '../../support/ledger-facts.ts';
import { acme, jane, presentAt } from '../../support/letter-world.ts';
import { due, wall } from '../../support/make-commitment.ts';

const draft: CommitmentDraft = {
  direction: 'mine',
  kind: 'work',
  who: { people: [{ kind: 'known', id: jane.id }], isMyself: false },
  what: 'revised deck',
  due: due('2026-11-26T12:00'),
  isNeedAssumed: false,
  serves: [],
  after: [],
  isShareable: false,
};

function decide(change: Partial<CommitmentDraft> = {}) {
  const newId = countingIds();
  const register = openRegister([jane], [acme], newId);
  return decidePromise(
    { ...draft, ...change },
    { register, newId, now: presentAt('2026-11-24T08:40'), handle: '7k' },
  );
}

function commitmentOf({ id, facts }: ReturnType<typeof decide>) {
  return foldCommitmentOfFacts(id, facts);
}

test('a promise to somebody known is one fact, filed under her company, said just now', () => {
  const decided = decide();
  expect(decided.facts.map(({ verb }) => verb)).toEqual(['promised']);
  expect(commitmentOf(decided)).toMatchObject({
    handle: '7k',
    who: [jane.id],
    organisation: acme.id,
    said: wall('2026-11-24T08:40'),
    standing: { kind: 'open' },
  });
});

test('when it was said is kept, if it was not just now', () => {
  const said = wall('2026-11-23T14:20');
  expect(commitmentOf(decide({ said }))?.said).toEqual(said);
});

test('what they owe is awaited', () => {
  expect(decide({ direction: 'theirs' }).facts).toMatchObject([{ verb: 'awaited' }]);
});

test('new people come before the promise, a private note and the mended line behind it', () => {
  const { line } = decideUnread(
    { text: 'x', verb: 'add', reason: 'person' },
    { now: presentAt('2026-11-24T08:40'), newId: countingIds('line'), handle: '2t' },
  );
  const decided = decide({
    who: {
      isMyself: false,
      people: [
        {
          kind: 'new',
          name: 'Tom',
          organisation: { kind: 'new', name: 'Bluebird', side: 'client' },
        },
      ],
    },
    note: 'his boss reads it',
    mends: line,
  });
  expect(decided.facts.map(({ verb }) => verb)).toEqual([
    'met-organisation',
    'met-person',
    'promised',
    'noted',
    'closed',
  ]);
});

test('the ledger keeps no trace of the draft that is not of the promise', () => {
  const [made] = decide({ side: 'supplier' }).facts;
  expect(Object.keys(made?.changes ?? {})).not.toContain('side');
  expect(Object.keys(made?.changes ?? {})).not.toContain('due');
});
