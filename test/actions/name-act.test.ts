import { expect, test } from 'vitest';
import { nameAct } from '../../src/actions/name-act.ts';
import { closeUnread } from '../../src/domain/decisions/unread.ts';
import { fakeLedger } from '../support/fake-ledger.ts';
import {
  act,
  capturing,
  changing,
  countingIds,
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
