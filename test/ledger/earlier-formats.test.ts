import { expect, test } from 'vitest';
import { ledgerVersion } from '../../src/ledger/ledger-schema.ts';
import { act, changing, handlesOf } from '../support/ledger-facts.ts';
import { openKeepingIn } from '../support/local-keeping.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { personIdFor } from '../support/make-commitment.ts';
import { folderFrom, storedFormats } from '../support/stored-ledger.ts';

test('there is a dump of every format there has been', () => {
  expect(storedFormats.toSorted()).toEqual(
    Array.from({ length: ledgerVersion }, (_, index) => `format-${index + 1}.sql`),
  );
});

test.each(storedFormats)('the ledger of %s opens with everything that was in it', async (dump) => {
  const folder = folderFrom(dump);
  await openKeepingIn(folder).migrate();
  const ledger = openLedgerIn(folder);
  const everything = () => ({
    open: handlesOf(ledger.openCommitments()),
    every: handlesOf(ledger.everyCommitment()),
    kept: handlesOf(ledger.deliveredPromises(10)),
    lines: ledger.unreadLines().map(({ handle, text }) => `${handle} ${text}`),
    people: ledger.people().map(({ name }) => name),
    organisations: ledger.organisations().map(({ name }) => name),
    notes: ledger.notesSince('2026-01-01').map(({ text }) => text),
    found: ledger.search(['报价'], 5).length,
    contact: ledger.lastContact(personIdFor('jane')),
  });
  const expected = {
    open: '7k w2',
    every: '7k p4 w2 n6',
    kept: 'p4',
    lines: ['r8 jane deck by thrusday'],
    people: ['Jane Li', '王敏'],
    organisations: ['Acme', '晨光'],
    notes: ["hates friday calls; 'quoted'", 'she took it well'],
    found: 1,
    contact: '2026-11-23T16:05:00',
  };
  expect(everything()).toEqual(expected);
  expect(ledger.commitmentByHandle('7k')).toMatchObject({
    need: 480,
    theyGet: '12 slides, PDF',
    planB: 'six slides',
    moved: { why: 'photos late', wasLate: false },
    told: { via: 'mail' },
  });
  ledger.rebuild();
  expect(everything()).toEqual(expected);
});

test.each(storedFormats)(
  'the ledger of %s is written on: the story goes on, and no handle comes twice',
  async (dump) => {
    const folder = folderFrom(dump);
    await openKeepingIn(folder).migrate();
    const ledger = openLedgerIn(folder);
    act(ledger, changing('7k', { what: 'media plan' }));
    expect(ledger.commitmentByHandle('7k')?.what).toBe('media plan');
    expect(ledger.story('id-of-7k').map(({ verb }) => verb)).toEqual([
      'promised',
      'moved',
      'edited',
      'edited',
    ]);
    const next = ledger.write((desk) => ({
      ok: true,
      value: { facts: [], value: desk.takeHandle() },
    }));
    expect(next).toEqual({ ok: true, value: 'c3' });
  },
);
