import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { numberIn, textIn } from '../store.ts';
import type { Store } from '../store.ts';

/** What SQLite finds wrong with the pages of a file, or of one table and its indexes, in its own words. */
export function pageFaults(store: Store, table?: string): readonly string[] {
  const most = 5;
  return store
    .all(`PRAGMA integrity_check(${table === undefined ? most : `'${table}'`})`)
    .map((row) => textIn(row, 'integrity_check'))
    .filter((fault) => fault !== 'ok');
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
