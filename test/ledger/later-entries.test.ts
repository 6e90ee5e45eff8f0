import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { act, changing, promising } from '../support/ledger-facts.ts';
import { openKeepingIn } from '../support/local-keeping.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What the cache holds of a commitment: every field, also those this kept has no name for. */
function fieldsOf(folder: string): unknown {
  const db = new DatabaseSync(`${folder}/ledger.db`, { readOnly: true });
  const row = db.prepare('SELECT fields FROM commitment').get();
  db.close();
  return JSON.parse(String(row?.['fields']));
}

test('what a later kept wrote stays through an edit, a rebuild and a backup', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  const made = promising('7k');
  act(ledger, { ...made, changes: { ...made.changes, mood: { is: 'sunny', since: 3 } } });
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec(`INSERT INTO entry SELECT 'later', 'later-act', 'elsewhere', 1, hlc || '-z', at, zone, actor,
    'cheered', entity, entity_id, '{"cheers":2}', '{}', 7 FROM entry LIMIT 1`);
  db.close();
  const keeping = openKeepingIn(folder);
  await keeping.rebuild();
  act(ledger, changing('7k', { what: 'media plan' }));
  const later = { mood: { is: 'sunny', since: 3 }, cheers: 2, what: 'media plan' };
  expect(fieldsOf(folder)).toMatchObject(later);
  const backup = await keeping.backUp({ reason: 'asked' });
  act(ledger, changing('7k', { what: 'something else' }));
  const staged = await keeping.stageRestore(backup.ok ? backup.value.path : '');
  if (staged.ok) await staged.value.apply();
  expect(fieldsOf(folder)).toMatchObject(later);
  expect(ledger.story('id-of-7k').map(({ verb, v }) => `${verb} ${v}`)).toEqual([
    'promised 1',
    'cheered 7',
    'edited 1',
  ]);
});
