import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { textIn } from '../store.ts';
import type { Store } from '../store.ts';

/** What SQLite finds wrong with the pages of a file, or of one table and its indexes, in its own words. */
export function pageFaults(store: Store, table?: string): readonly string[] {
  const most = 5;
  return store
    .all(`PRAGMA integrity_check(${table === undefined ? most : `'${table}'`})`)
    .map((row) => textIn(row, 'integrity_check'))
    .filter((fault) => fault !== 'ok');
}

/** The ids of the entries that hold something else than kept writes into one. */
export function unreadEntries(store: Store): readonly string[] {
  return store
    .all('SELECT id FROM entry WHERE NOT json_valid(changes) OR NOT json_valid(parents)')
    .map((row) => textIn(row, 'id'));
}

/** Throws unless the tables of which a backup is made are whole. */
export function requireWholeTables(store: Store): void {
  const faults = ['entry', 'about_ledger'].flatMap((table) => pageFaults(store, table));
  if (faults.length > 0) throw new LedgerTrouble('damaged', store.path);
}
