import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { act, changing, promising } from '../support/ledger-facts.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

const columns =
  'id, act, device, seq, hlc, at, zone, actor, verb, entity, entity_id, changes, parents, v';

test.each([
  ['deleted', 'DELETE FROM entry'],
  ['changed', `UPDATE entry SET at = '2020-01-01'`],
  ['rewritten', `UPDATE entry SET changes = '{"what":"something else"}'`],
  ['emptied without a record', `UPDATE entry SET changes = '{}'`],
  [
    'replaced by one of the same id',
    `INSERT OR REPLACE INTO entry SELECT id, act, device, seq + 100, hlc, at, zone, actor, verb, entity, entity_id, changes, parents, v FROM entry WHERE seq = 1`,
  ],
  [
    'replaced by one of the same number',
    `INSERT OR REPLACE INTO entry SELECT 'new', act, device, seq, hlc, at, zone, actor, verb, entity, entity_id, changes, parents, v FROM entry WHERE seq = 1`,
  ],
  [
    'added with a gap',
    `INSERT INTO entry SELECT 'new', act, device, 9, hlc, at, zone, actor, verb, entity, entity_id, changes, parents, v FROM entry WHERE seq = 1`,
  ],
  [
    'replaced by a change',
    `UPDATE OR REPLACE entry SET id = (SELECT id FROM entry WHERE seq = 1) WHERE seq = 2`,
  ],
])('an entry cannot be %s', (_, sql) => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { what: 'media plan' }));
  const db = new DatabaseSync(`${folder}/ledger.db`);
  const all = () => db.prepare(`SELECT ${columns} FROM entry ORDER BY seq`).all();
  const before = all();
  expect(() => db.exec(sql)).toThrow(/an entry is/u);
  expect(all()).toEqual(before);
  expect(before).toHaveLength(2);
  db.close();
});
