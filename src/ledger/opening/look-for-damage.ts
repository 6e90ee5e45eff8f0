import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
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
