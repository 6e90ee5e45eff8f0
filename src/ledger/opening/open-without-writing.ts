import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Patience } from '../../actions/world.ts';
import type { LedgerTrouble, LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import type { Store } from '../store.ts';
import { inspectLedgerFile, logSize } from './inspect-ledger-file.ts';
import { opened, orClosed, patience, readable } from './opened-store.ts';
import { fileWithLog } from './read-log.ts';
import { refuseDamage } from './refuse-damage.ts';

/** With these SQLite could not make the log and the shared memory that it keeps beside a ledger. */
export const cannotWriteBeside = new Set<LedgerTroubleKind>([
  'read-only',
  'no-access',
  'disk-full',
  'disk-failed',
]);

type Refused = { readonly why: LedgerTrouble; readonly waits: Patience };

/** The file alone, without its log; nobody may be writing. */
export function openFrozen(path: string): Store {
  inspectLedgerFile(path);
  const frozen = opened(path, () => new DatabaseSync(frozenUrl(path), { readOnly: true }));
  return readable(frozen, path);
}

/** A ledger to be read where nothing can be written beside it. `why`: what opening it as usual failed with. */
export function openWithoutWriting(path: string, { why, waits }: Refused): Store {
  if (logSize(path) === 0) return openFrozen(path);
  // Acts that are only in the log: read alone, SQLite needs no shared memory. Not from a folder that is
  // read-only, where it cannot take the lock either.
  try {
    const own = opened(path, () => alone(new DatabaseSync(path, { timeout: patience[waits] })));
    return readable(own, path);
  } catch {
    if (existsSync(`${path}-shm`)) throw why;
    return openInMemory(path);
  }
}

/** File and log together, where there is no shared memory, none can be made, and so nobody writes. */
function openInMemory(path: string): Store {
  const bytes = withTrouble(path, () => fileWithLog(path));
  // A ledger in memory has no log.
  bytes.fill(1, 18, 20);
  const db = new DatabaseSync(':memory:');
  const store = opened(path, () => db);
  orClosed(store, () => withTrouble(path, () => db.deserialize(bytes)));
  refuseDamage(store);
  return readable(store, path);
}

/** Nobody else may be writing: with no log, and no room to make one, nobody can. */
export function frozenUrl(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

function alone(db: DatabaseSync): DatabaseSync {
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  return db;
}
