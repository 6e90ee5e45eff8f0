import { basename } from 'node:path';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { logSize } from '../opening/inspect-ledger-file.ts';
import { openForReading } from '../opening/open-file.ts';
import { openFrozen } from '../opening/open-without-writing.ts';
import { countEntries } from '../queries/entry-rows.ts';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { compareWithDaily } from './compare-with-backup.ts';
import { newestGood } from './find-backup.ts';
import type { Keeper } from './keeper.ts';

/**
 * The backup with which a damaged ledger is put right: the newest good one. Where everything that was said can
 * still be read, or stands in that backup, and is more than that one holds, a backup is made of it first: then
 * nothing is lost.
 */
export async function wayBack(keeper: Keeper): Promise<Backup | undefined> {
  const newest = await unlessInTrouble(async () => newestGood(keeper));
  return (await unlessInTrouble(async () => moreThan(newest, keeper))) ?? newest;
}

async function moreThan(newest: Backup | undefined, keeper: Keeper): Promise<Backup | undefined> {
  const store = readable(keeper);
  try {
    const isEnough = countEntries(store) <= (newest?.entries ?? 0);
    if (isEnough && !(await mayBeDamagedToo(newest, keeper, store))) return undefined;
    const made = await backUp(keeper, { reason: 'before-restore' }, { store, isMending: true });
    return made.ok ? made.value : undefined;
  } finally {
    store.close();
  }
}

/** A backup that was made of it since something was changed holds the change; one made here does not. */
async function mayBeDamagedToo(
  newest: Backup | undefined,
  keeper: Keeper,
  store: Store,
): Promise<boolean> {
  if (newest && readBackupName(basename(newest.path))?.reason === 'before-restore') return false;
  const compared = await compareWithDaily(keeper, store);
  return (
    compared !== undefined && compared.changed.size > 0 && compared.backup.path !== newest?.path
  );
}

/** Where the log is not its own, the ledger without it. */
function readable({ places }: Keeper): Store {
  try {
    return openForReading(places.ledger, 'long').store;
  } catch (failure) {
    if (logSize(places.ledger) === 0) throw failure;
    return openFrozen(places.ledger);
  }
}

async function unlessInTrouble<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof LedgerTrouble) return undefined;
    throw failure;
  }
}
