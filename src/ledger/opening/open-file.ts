import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Patience } from '../../actions/world.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { inspectLedgerFile, logSize } from './inspect-ledger-file.ts';
import { ledgerVersion } from '../ledger-schema.ts';
import { fileWithLog } from './read-log.ts';
import { refuseDamage } from './refuse-damage.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { updatedCopy } from '../migrating/updated-copy.ts';
import { storeOf, versionIn } from '../store.ts';
import type { Store } from '../store.ts';

/** How long a statement waits for another process to finish writing, in milliseconds. */
export const patience = { long: 15_000, brief: 10 } as const satisfies {
  [how in Patience]: number;
};

/** Versions 3.7.0 to 3.51.2 could lose a committed write to a race in the write-ahead log. */
const oldestSqlite = [3, 51, 3];

/** Opens a ledger to read and write. Throws when it is none of ours, damaged, of another version, or cannot be opened. */
export function openFile(path: string, waits: Patience = 'long'): Store {
  const store = openOlderFile(path, waits);
  return ofThisVersion(store, path);
}

/** The same for one that may be of an earlier version: only to bring it up to date. */
export function openOlderFile(path: string, waits: Patience = 'long'): Store {
  refuseOldSqlite();
  inspectLedgerFile(path);
  if (logSize(path) > 0) refuseOtherLog(path, waits);
  return opened(path, () => new DatabaseSync(path, { timeout: patience[waits] }));
}

/**
 * A log that belongs to another ledger, or to this one as it was before a copy took its place, is written into the
 * file by whoever opens it and goes: read alone, it is not. Together they must make a whole ledger.
 */
function refuseOtherLog(path: string, waits: Patience): void {
  try {
    const readingOnly = { timeout: patience[waits], readOnly: true };
    const store = opened(path, () => new DatabaseSync(path, readingOnly));
    try {
      refuseDamage(store);
    } finally {
      store.close();
    }
  } catch (failure) {
    // Where nothing can be written nothing is written into the file either; or whoever had the log has closed it.
    if (failure instanceof LedgerTrouble && cannotWriteBeside.has(failure.kind)) return;
    throw failure;
  }
}

/** A ledger opened by a reader. `frozen`: where nothing can be written, and so for reading alone. */
export type OpenedToRead = { readonly kind: 'read' | 'frozen'; readonly store: Store };

/** Opens a ledger to read; also where nothing can be written: a read-only folder, a full disk. */
export function openForReading(path: string, waits: Patience): OpenedToRead {
  try {
    return { kind: 'read', store: openFile(path, waits) };
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    // Nobody could bring it up to date: that was tried before anything is read.
    if (failure.kind === 'older-version')
      return { kind: 'frozen', store: updatedCopy(openOlderFile(path, waits)) };
    if (!cannotWriteBeside.has(failure.kind)) throw failure;
    return { kind: 'frozen', store: openWithoutWriting(path, { why: failure, waits }) };
  }
}

/** With these SQLite could not make the log and the shared memory that it keeps beside a ledger. */
const cannotWriteBeside = new Set<LedgerTroubleKind>([
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

function openWithoutWriting(path: string, { why, waits }: Refused): Store {
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

// Nobody else may be writing: with no log, and no room to make one, nobody can.
export function frozenUrl(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

function alone(db: DatabaseSync): DatabaseSync {
  db.exec('PRAGMA locking_mode = EXCLUSIVE');
  return db;
}

/** What SQLite sorts or sets aside stays in memory: a temporary folder is no place for what clients said. */
function opened(path: string, open: () => DatabaseSync): Store {
  const store = storeOf(withTrouble(path, open), path);
  return orClosed(store, () => store.exec('PRAGMA temp_store = MEMORY'));
}

/** One of an earlier version is read as today's. */
function readable(store: Store, path: string): Store {
  orClosed(store, () => void versionIn(store));
  return versionIn(store) < ledgerVersion ? updatedCopy(store) : ofThisVersion(store, path);
}

// The first question opens the files beside the ledger too, and says what the log knows of the version.
function ofThisVersion(store: Store, path: string): Store {
  return orClosed(store, () => {
    const version = versionIn(store);
    if (version > ledgerVersion) throw new LedgerTrouble('newer-version', path);
    if (version < ledgerVersion) throw new LedgerTrouble('older-version', path);
  });
}

function orClosed(store: Store, look: () => void): Store {
  try {
    look();
    return store;
  } catch (failure) {
    store.close();
    throw failure;
  }
}

function refuseOldSqlite(): void {
  const version = (process.versions['sqlite'] ?? '0').split('.').map(Number);
  const difference = oldestSqlite
    .map((part, index) => (version[index] ?? 0) - part)
    .find((part) => part !== 0);
  if ((difference ?? 0) < 0) throw new LedgerTrouble('old-sqlite', process.execPath);
}
