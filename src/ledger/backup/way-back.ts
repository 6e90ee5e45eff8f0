import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { countEntries } from '../queries/entry-rows.ts';
import { backUp } from './back-up.ts';
import { newestGood } from './find-backup.ts';
import type { Keeper } from './keeper.ts';
import { withStore } from './unless-broken.ts';

/**
 * The backup with which a damaged ledger is put right: the newest good one. Where everything that was said can
 * still be read, and is more than that one holds, a backup is made of it first: then nothing is lost.
 */
export async function wayBack(keeper: Keeper): Promise<Backup | undefined> {
  const newest = await newestGood(keeper);
  return (await unlessInTrouble(async () => moreThan(newest, keeper))) ?? newest;
}

async function moreThan(newest: Backup | undefined, keeper: Keeper): Promise<Backup | undefined> {
  if (withStore(keeper, 'reading', countEntries) <= (newest?.entries ?? 0)) return undefined;
  const made = await backUp(keeper, { reason: 'before-restore' });
  return made.ok ? made.value : undefined;
}

async function unlessInTrouble<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof LedgerTrouble) return undefined;
    throw failure;
  }
}
