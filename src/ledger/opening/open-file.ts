import { DatabaseSync } from 'node:sqlite';
import type { Patience } from '../../actions/world.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { updatedCopy } from '../migrating/updated-copy.ts';
import { versionIn } from '../store.ts';
import type { Store } from '../store.ts';
import { inspectLedgerFile, logSize } from './inspect-ledger-file.ts';
import { cannotWriteBeside, frozenUrl, openWithoutWriting } from './open-without-writing.ts';
import { ofThisVersion, opened, orClosed, patience } from './opened-store.ts';
import { refuseDamage } from './refuse-damage.ts';

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

/** One of an earlier version as it is, to look at its pages; also where nothing can be written. */
export function openToExamine(path: string): Store {
  const store = openOlderFile(path);
  try {
    return orClosed(store, () => void versionIn(store));
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble) || !cannotWriteBeside.has(failure.kind)) throw failure;
    return opened(path, () => new DatabaseSync(frozenUrl(path), { readOnly: true }));
  }
}

function refuseOldSqlite(): void {
  const version = (process.versions['sqlite'] ?? '0').split('.').map(Number);
  const difference = oldestSqlite
    .map((part, index) => (version[index] ?? 0) - part)
    .find((part) => part !== 0);
  if ((difference ?? 0) < 0) throw new LedgerTrouble('old-sqlite', process.execPath);
}
