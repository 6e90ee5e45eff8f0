import { expect, test } from 'vitest';
import type { LedgerReads } from '../../src/actions/world.ts';
import { connectTo } from '../../src/ledger/opening/connection.ts';
import { ledgerPlaces } from '../../src/ledger/opening/ledger-places.ts';
import { writeAct } from '../../src/ledger/write-act.ts';
import { act, countingIds, handlesOf, promising, stoppedClock } from '../support/ledger-facts.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

test('a full disk is said so, leaves nothing half written, and is forgotten when there is room again', () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  const connection = connectTo(ledgerPlaces(folder), countingIds());
  const store = connection.forWriting();
  const writer = {
    now: stoppedClock().now,
    newId: countingIds('full'),
    actor: 'me',
    device: () => 'other',
  };
  const write = () =>
    writeAct(store, writer, {
      // This decision reads nothing.
      reads: {} as LedgerReads,
      decide: () => ({
        ok: true,
        value: { facts: [promising('p4', { what: 'x'.repeat(100_000) })], value: 'kept' },
      }),
    });
  store.exec('PRAGMA max_page_count = 1');
  expect(write).toThrow(/^disk-full/u);
  expect(handlesOf(ledger.everyCommitment())).toBe('7k');
  expect(ledger.story('id-of-p4')).toEqual([]);
  store.exec('PRAGMA max_page_count = 1000000');
  expect(write()).toEqual({ ok: true, value: 'kept' });
  expect(handlesOf(ledger.everyCommitment())).toBe('7k p4');
  connection.close();
});
