import type { DatabaseSync } from 'node:sqlite';
import type { Patience } from '../../actions/world.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { ledgerVersion } from '../ledger-schema.ts';
import { updatedCopy } from '../migrating/updated-copy.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { storeOf, versionIn } from '../store.ts';
import type { Store } from '../store.ts';

/** How long a statement waits for another process to finish writing, in milliseconds. */
export const patience = { long: 15_000, brief: 10 } as const satisfies {
  [how in Patience]: number;
};

/** What SQLite sorts or sets aside stays in memory: a temporary folder is no place for what clients said. */
export function opened(path: string, open: () => DatabaseSync): Store {
  const store = storeOf(withTrouble(path, open), path);
  return orClosed(store, () => store.exec('PRAGMA temp_store = MEMORY'));
}

/** One of an earlier version is read as today's. */
export function readable(store: Store, path: string): Store {
  orClosed(store, () => void versionIn(store));
  return versionIn(store) < ledgerVersion ? updatedCopy(store) : ofThisVersion(store, path);
}

/** The first question opens the files beside the ledger too, and says what the log knows of the version. */
export function ofThisVersion(store: Store, path: string): Store {
  return orClosed(store, () => {
    const version = versionIn(store);
    if (version > ledgerVersion) throw new LedgerTrouble('newer-version', path);
    if (version < ledgerVersion) throw new LedgerTrouble('older-version', path);
  });
}

/** A store on which something can be asked; closed when that fails. */
export function orClosed(store: Store, look: () => void): Store {
  try {
    look();
    return store;
  } catch (failure) {
    store.close();
    throw failure;
  }
}
