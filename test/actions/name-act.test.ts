import { expect, test } from 'vitest';
import { nameAct } from '../../src/actions/name-act.ts';
import { closeUnread } from '../../src/domain/decisions/unread.ts';
import { entryId } from '../../src/domain/entries/ids.ts';
import { undoing } from '../../src/domain/entries/undo.ts';
import { due, personIdFor } from '../support/make-commitment.ts';
import { fakeLedger } from '../support/fake-ledger.ts';
import {
  act,
  capturing,
  changing,
  countingIds,
  delivering,
  meeting,
  meetingOrganisation,
  noting,
  promising,
  stoppedClock,
} from '../support/ledger-facts.ts';

function ledgerOf() {
  return fakeLedger({ now: stoppedClock().now, newId: countingIds() });
}

function lastAct(ledger: ReturnType<typeof ledgerOf>) {
  const [last] = ledger.acts(1);
  return last === undefined ? undefined : nameAct(ledger, last).facts;
}

test('an act is told by handle and words, by name, by the note', () => {
  const ledger = ledgerOf();
  act(
    ledger,
    meetingOrganisation('acme', 'Acme'),
    meeting('jane', { name: 'Jane Li' }),
    promising('7k'),
    noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates friday calls' }),
  );
  expect(lastAct(ledger)).toEqual([
    { verb: 'met-organisation', about: 'Acme' },
    { verb: 'met-person', about: 'Jane Li' },
    { verb: 'promised', about: '7k revised deck' },
    { verb: 'noted', about: 'hates friday calls' },
  ]);
});

test('a change is told with the words of what it changed', () => {
  const ledger = ledgerOf();
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { job: '1042' }));
  expect(lastAct(ledger)).toEqual([{ verb: 'edited', about: '7k revised deck' }]);
});

test('an unread line that is let go is told with its words', () => {
  const ledger = ledgerOf();
  act(ledger, capturing('c1', '9t', 'jane deck by thrusday'));
  const line = ledger.unreadLineByHandle('9t');
  act(ledger, ...(line ? [closeUnread(line)] : []));
  expect(lastAct(ledger)).toEqual([{ verb: 'closed', about: '9t jane deck by thrusday' }]);
});

test('what an act made is still told while the act is undone', () => {
  const ledger = ledgerOf();
  act(ledger, promising('7k'));
  const [made] = ledger.acts(1);
  act(ledger, {
    verb: 'undone',
    entity: 'act',
    entityId: made?.id ?? '',
    changes: { undone: true },
  });
  expect(ledger.openCommitments()).toEqual([]);
  expect(made && nameAct(ledger, made).facts).toEqual([
    { verb: 'promised', about: '7k revised deck' },
  ]);
});

test('what was emptied and said anew counts once, as it is said now', () => {
  const ledger = ledgerOf();
  act(ledger, promising('7k'), promising('8m'));
  const [made] = ledger.acts(1);
  const [first, second] = made?.entries ?? [];
  if (made === undefined || first === undefined || second === undefined) throw new Error('no act');
  const emptied = { ...first, changes: {} };
  const once = { ...first, id: entryId('x1'), parents: { '*': [first.id] }, changes: {} };
  const again = { ...once, id: entryId('x2'), changes: { handle: '7k', what: '— deck' } };
  const told = nameAct(fakeLedger({ now: stoppedClock().now, newId: countingIds() }), {
    ...made,
    entries: [emptied, second, once, again],
  });
  expect(told.facts).toEqual([
    { verb: 'promised', about: '7k — deck' },
    { verb: 'promised', about: '8m revised deck' },
  ]);
});

test.each([
  ['while it counts', false],
  ['while it is undone', true],
])('a meeting is told by whom it was with and what about, %s', (_when, isUndone) => {
  const ledger = ledgerOf();
  act(
    ledger,
    meeting(personIdFor('jane'), { name: 'Jane' }),
    promising('p4', { kind: 'meeting', who: [personIdFor('jane')], what: 'status call' }),
    delivering('p4', '2026-11-23T10:00'),
    promising('7k'),
  );
  const [made] = ledger.acts(1);
  if (made === undefined) throw new Error('no act');
  if (isUndone) act(ledger, undoing(made.id));
  expect(nameAct(ledger, made).facts).toEqual([
    { verb: 'met-person', about: 'Jane' },
    { verb: 'met', about: 'Jane: status call' },
    { verb: 'promised', about: '7k revised deck' },
  ]);
});

test('what was done to a promise is told by its words, also when its making is undone', () => {
  const ledger = ledgerOf();
  act(ledger, promising('7k', { what: 'deck' }));
  act(ledger, delivering('7k', '2026-11-24T18:00'));
  const [delivered, made] = ledger.acts(2);
  act(ledger, ...[delivered, made].flatMap((one) => (one ? [undoing(one.id)] : [])));
  expect(delivered && nameAct(ledger, delivered).facts).toEqual([
    { verb: 'delivered', about: '7k deck' },
  ]);
});

test('a date to aim for that moved along with something else is not told; mended by itself it is', () => {
  const ledger = ledgerOf();
  const aimed = changing('7k', { target: due('2026-11-25') });
  act(ledger, promising('7k'), promising('p4', { direction: 'theirs' }));
  act(ledger, changing('p4', { promised: due('2026-11-27') }, 'moved'), aimed);
  expect(lastAct(ledger)?.map(({ verb }) => verb)).toEqual(['moved']);
  act(ledger, aimed);
  expect(lastAct(ledger)?.map(({ verb }) => verb)).toEqual(['edited']);
});
