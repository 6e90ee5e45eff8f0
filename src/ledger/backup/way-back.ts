import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { logSize } from '../opening/inspect-ledger-file.ts';
import { openForReading, openFrozen } from '../opening/open-file.ts';
import { countEntries } from '../queries/entry-rows.ts';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
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
    if (countEntries(store) <= (newest?.entries ?? 0)) return undefined;
    const made = await backUp(keeper, { reason: 'before-restore' }, { store, isMending: true });
    return made.ok ? made.value : undefined;
  } finally {
    store.close();
  }
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
