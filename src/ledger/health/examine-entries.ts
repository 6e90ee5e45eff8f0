import { DatabaseSync } from 'node:sqlite';
import type { Finding } from '../../domain/health/finding.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { frozenUrl } from '../opening/open-without-writing.ts';
import { cacheEntity } from '../cache-rows.ts';
import { cacheSchema } from '../ledger-schema.ts';
import { unreadEntries, pageFaults } from '../opening/look-for-damage.ts';
import { sizeOf } from '../opening/refuse-damage.ts';
import { countEntries } from '../queries/entry-rows.ts';
import { entitiesIn, undoneActs } from '../rebuild-ledger.ts';
import { numberIn, storeOf, textIn } from '../store.ts';
import type { Store } from '../store.ts';

/**
 * Looks at the entries of an open ledger and, in one of up to so many bytes, at the cache that is worked out from
 * them. Changes nothing.
 */
export function examineEntries(store: Store, path: string, foldedUpTo: number): readonly Finding[] {
  const entries = countEntries(store);
  const acts = count(store, 'SELECT count(DISTINCT act) AS n FROM entry');
  const ledger: Finding = { kind: 'ledger', path, bytes: sizeOf(store), acts, entries };
  const faults = pageFaults(store);
  if (faults.length > 0) return [ledger, { kind: 'pages', faults }];
  const unread = unreadEntries(store).length;
  if (unread > 0) return [ledger, { kind: 'pages', faults }, { kind: 'entries', unread }];
  const isFolded = sizeOf(store) <= foldedUpTo;
  return [
    ledger,
    { kind: 'pages', faults },
    { kind: 'parents', missing: count(store, missingParents) },
    { kind: 'seq', devices: count(store, devicesWithGaps) },
    ...(isFolded ? [{ kind: 'cache', different: tablesThatDiffer(path) } as const] : []),
  ];
}

const missingParents = `
  SELECT count(*) AS n FROM entry, json_each(entry.parents) AS field, json_each(field.value) AS parent
  WHERE NOT EXISTS (SELECT 1 FROM entry AS seen WHERE seen.id = parent.value)`;

const devicesWithGaps = `
  SELECT count(*) AS n FROM (
    SELECT device FROM entry GROUP BY device HAVING min(seq) <> 1 OR max(seq) <> count(*))`;

/** The columns that a rebuild gives again; the place of a text in the index is chance. */
const compared: { readonly [table: string]: string } = {
  act: 'id, hlc, at, undone',
  commitment: '*',
  party: '*',
  person: '*',
  organisation: '*',
  note: '*',
  capture: '*',
  doc: 'id, kind, rank, born, text',
};

/**
 * Folds every entity anew, in a database beside the ledger that is thrown away, and compares table by table: all
 * of one moment, whoever writes meanwhile.
 */
function tablesThatDiffer(path: string): readonly string[] {
  const beside = storeOf(new DatabaseSync(':memory:'), path);
  try {
    // A temporary folder is no place for what is sorted here.
    beside.exec(`PRAGMA temp_store = MEMORY; ${cacheSchema}`);
    attach(beside, path);
    beside.exec('BEGIN');
    foldBeside(beside);
    return Object.entries(compared).flatMap(([table, columns]) =>
      differs(beside, table, columns) ? [table] : [],
    );
  } finally {
    beside.close();
  }
}

/** As the ledger itself was opened: where nothing can be written beside it, as one that nobody writes to. */
function attach(beside: Store, path: string): void {
  if (isAttached(beside, path)) return;
  beside.run('ATTACH ? AS live', frozenUrl(path).href);
}

function isAttached(beside: Store, path: string): boolean {
  try {
    beside.run('ATTACH ? AS live', path);
  } catch (failure) {
    if (failure instanceof LedgerTrouble) return false;
    throw failure;
  }
  try {
    beside.one('SELECT 1 FROM live.entry');
    return true;
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    beside.exec('DETACH live');
    return false;
  }
}

/** `entry` is the ledger's own: there is no other here. */
function foldBeside(beside: Store): void {
  const turned = new Map<string, boolean>();
  const about = `SELECT entity_id, json_type(changes, '$.undone') AS undone FROM entry
    WHERE entity = 'act' AND json_extract(changes, '$.undone') IS NOT NULL ORDER BY hlc`;
  for (const row of beside.all(about))
    turned.set(textIn(row, 'entity_id'), row['undone'] === 'true');
  for (const row of beside.each('SELECT act, max(hlc) AS hlc, at FROM entry GROUP BY act')) {
    const act = textIn(row, 'act');
    const undone = turned.get(act) === true ? 1 : 0;
    beside.run(
      'INSERT INTO act VALUES (?, ?, ?, ?)',
      act,
      textIn(row, 'hlc'),
      textIn(row, 'at'),
      undone,
    );
  }
  for (const entity of entitiesIn(beside, undoneActs(beside))) cacheEntity(beside, entity);
}

function differs(store: Store, table: string, columns: string): boolean {
  const all = (schema: string): string => `SELECT ${columns} FROM ${schema}.${table}`;
  const found = store.one(
    `SELECT EXISTS (SELECT 1 FROM (${all('main')} EXCEPT ${all('live')}))
         OR EXISTS (SELECT 1 FROM (${all('live')} EXCEPT ${all('main')})) AS n`,
  );
  return found !== undefined && numberIn(found, 'n') === 1;
}

function count(store: Store, sql: string): number {
  const row = store.one(sql);
  return row ? numberIn(row, 'n') : 0;
}
