import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { foundDamage } from './damage-mark.ts';
import type { LedgerPlaces } from './ledger-places.ts';
import { emptyLedger } from './make-ledger.ts';
import { numberIn, storeOf, textIn } from '../store.ts';
import type { Store } from '../store.ts';

/** What SQLite finds wrong with the pages of a file, or of one table and its indexes, in its own words. */
export function pageFaults(store: Store, table?: string): readonly string[] {
  const most = 5;
  return store
    .all(`PRAGMA integrity_check(${table === undefined ? most : `'${table}'`})`)
    .map((row) => textIn(row, 'integrity_check'))
    .filter((fault) => fault !== 'ok');
}

/** The tables, indexes and triggers of a ledger that are not as kept makes them: a page may be whole and say something else. */
export function layoutFaults(store: Store): readonly string[] {
  const empty = storeOf(emptyLedger(), store.path);
  try {
    const here = layoutOf(store);
    const ours = layoutOf(empty);
    const names = new Set([...here.keys(), ...ours.keys()]);
    return [...names].filter((name) => here.get(name) !== ours.get(name));
  } finally {
    empty.close();
  }
}

function layoutOf(store: Store): ReadonlyMap<string, string> {
  const rows = store.all('SELECT name, coalesce(sql, type) AS made FROM sqlite_master');
  return new Map(rows.map((row) => [textIn(row, 'name'), textIn(row, 'made')]));
}

/** How many entries hold something else than what kept writes into one. */
export function countUnreadEntries(store: Store): number {
  const row = store.one(
    `SELECT count(*) AS n FROM entry WHERE NOT json_valid(changes) OR NOT json_valid(parents)`,
  );
  return row ? numberIn(row, 'n') : 0;
}

/** Throws unless everything that was ever said can be read: of anything less no backup is made. */
export function requireWholeEntries(store: Store): void {
  const faults = ['entry', 'about_ledger'].flatMap((table) => pageFaults(store, table));
  if (faults.length > 0 || countUnreadEntries(store) > 0) {
    throw new LedgerTrouble('damaged', store.path);
  }
}

/** So large a file is looked through in some three milliseconds, with its indexes, or without them. */
const wholly = 1_000_000;
const pagesAlone = 2_000_000;

/**
 * Damage is met where it is read, and an act reads little: before a ledger of the usual size is written to, all of
 * its pages are looked at, so that nothing is added to a damaged one. Those of any size are looked through once a
 * day by a process of its own, which leaves a mark when it finds any.
 */
export function refuseDamage(store: Store): void {
  const size = sizeOf(store);
  if (size > pagesAlone) return;
  const look = size > wholly ? 'quick_check' : 'integrity_check';
  const found = store.one(`PRAGMA ${look}(1)`);
  if (found?.[look] !== 'ok') throw new LedgerTrouble('damaged', store.path);
}

/** What a look through it found before is not forgotten. */
export function refuseFoundDamage(places: LedgerPlaces): void {
  if (foundDamage(places) === 'damaged') throw new LedgerTrouble('damaged', places.ledger);
}

/** In bytes. */
export function sizeOf(store: Store): number {
  const row = store.one(
    'SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size',
  );
  return row ? numberIn(row, 'n') : 0;
}
