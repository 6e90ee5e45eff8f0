import { readFileSync, readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { undoing } from '../../src/domain/entries/undo.ts';
import { act, changing, meeting, noting, promising } from '../support/ledger-facts.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { personIdFor } from '../support/make-commitment.ts';
import { tempFolder } from '../support/temp-folder.ts';

const secrets = ['Josephine', 'josephine@acme.example', 'hates-friday-calls'];

/** Which of the secrets stand anywhere in the files of a folder, as bytes. */
function secretsIn(folder: string): readonly string[] {
  const bytes = readdirSync(folder).map((name) =>
    readFileSync(`${folder}/${name}`).toString('latin1').toLowerCase(),
  );
  return secrets.filter((secret) => bytes.some((text) => text.includes(secret.toLowerCase())));
}

function ledgerWithSecrets(folder: string) {
  const ledger = openLedgerIn(folder);
  act(
    ledger,
    meeting('jane', { name: 'Josephine', email: 'josephine@acme.example' }),
    promising('7k'),
  );
  act(ledger, meeting('tom', { name: 'Tom' }));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates-friday-calls' }));
  act(
    ledger,
    noting('n2', { about: { kind: 'person', id: 'jane' }, text: 'hates-friday-calls, again' }),
  );
  act(ledger, ...ledger.acts(1).map(({ id }) => undoing(id)));
  return ledger;
}

test('what was erased is gone from the answers, the search and every byte of the files', () => {
  const folder = tempFolder();
  const ledger = ledgerWithSecrets(folder);
  expect(secretsIn(folder)).toEqual(secrets);
  const told = ledger
    .acts(10)
    .flatMap(({ entries }) => entries)
    .filter(({ entityId }) => ['jane', 'n1', 'n2'].includes(entityId));
  ledger.erase(told.map(({ id }) => id));
  expect(ledger.person(personIdFor('jane'))).toBeUndefined();
  expect(ledger.notesAbout('jane')).toEqual([]);
  expect(ledger.search(['josephine'], 5)).toEqual([]);
  expect(ledger.commitmentByHandle('7k')?.who).toEqual([personIdFor('jane')]);
  expect(ledger.person(personIdFor('tom'))?.name).toBe('Tom');
  expect(secretsIn(folder)).toEqual([]);
  ledger.close();
  expect(secretsIn(folder)).toEqual([]);
});

test('the rows of what was erased stay, with their times, and the erasure is on record', () => {
  const folder = tempFolder();
  const ledger = ledgerWithSecrets(folder);
  const before = ledger.story('n1')[0];
  ledger.erase(before ? [before.id] : []);
  expect(ledger.story('n1')).toEqual([{ ...before, changes: {} }]);
  expect(ledger.acts(1)[0]?.entries).toMatchObject([
    { verb: 'erased', entity: 'erasure', changes: { entries: [before?.id] } },
  ]);
  ledger.rebuild();
  expect(ledger.notesAbout('jane')).toEqual([]);
});

test('an erasure opens the door for the entries it names and for no other', () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { what: 'media plan' }));
  const [first, second] = ledger.story('id-of-7k');
  ledger.erase(second ? [second.id] : []);
  expect(ledger.commitmentByHandle('7k')?.what).toBe('revised deck');
  const db = new DatabaseSync(`${folder}/ledger.db`);
  const empty = db.prepare(`UPDATE entry SET changes = '{}' WHERE id = ?`);
  expect(() => empty.run(first?.id ?? '')).toThrow(/never changed/u);
  expect(() =>
    db.exec(`UPDATE entry SET changes = '{"what":"x"}' WHERE id = '${second?.id}'`),
  ).toThrow(/never changed/u);
  db.close();
});

test('the handle of a promise that was erased is not given again, also after a rebuild', () => {
  const ledger = openLedgerIn(tempFolder());
  ledger.write((desk) => ({
    ok: true,
    value: {
      facts: [promising(desk.takeHandle()), promising(desk.takeHandle())],
      value: undefined,
    },
  }));
  ledger.erase(ledger.story('id-of-p4').map(({ id }) => id));
  ledger.rebuild();
  expect(ledger.everyCommitment().map(({ handle }) => handle)).toEqual(['7k']);
  const next = ledger.write((desk) => ({
    ok: true,
    value: { facts: [], value: desk.takeHandle() },
  }));
  expect(next).toEqual({ ok: true, value: 'w2' });
});
