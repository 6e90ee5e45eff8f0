import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { ledgerVersion } from '../ledger-schema.ts';
import { entryColumns } from '../queries/entry-rows.ts';
import { versionIn } from '../store.ts';
import type { Store } from '../store.ts';
import type { Keeper } from './keeper.ts';
import { pastFirst } from './find-backup.ts';
import { BackupFaulty, readBackup } from './read-backup.ts';

/** The newest good backup, and how many entries no longer say what they said in it. */
export type Compared = { readonly backup: Backup; readonly changed: number };

/**
 * An entry never changes: one that says something else than in the newest good backup was changed by a fault of
 * the disk, which SQLite cannot see. Undefined: there is nothing to compare with.
 */
export async function compareWithNewest(
  keeper: Keeper,
  store: Store,
): Promise<Compared | undefined> {
  if (versionIn(store) !== ledgerVersion) return undefined;
  for (const path of pathsIn(keeper)) {
    try {
      return await compareWith(store, path);
    } catch (failure) {
      if (!(failure instanceof BackupFaulty)) throw failure;
    }
  }
  return undefined;
}

/** None where they cannot be looked at: that is not what is wrong with the ledger. */
function pathsIn(keeper: Keeper): readonly string[] {
  try {
    return pastFirst(keeper);
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    return [];
  }
}

async function compareWith(store: Store, path: string): Promise<Compared | undefined> {
  let changed = 0;
  const header = await readBackup(path, (row) => {
    if (isChanged(store, row)) changed += 1;
  });
  // What was taken out of a backup may still stand in the ledger, if the forgetting was interrupted.
  if (header.isRewritten) return undefined;
  const { at, zone, entries } = header;
  return { backup: { path, at, zone, entries }, changed };
}

// An import may number an entry anew.
const free = new Set(['device', 'seq']);
const columns = entryColumns.split(', ');
const changes = columns.indexOf('changes');

/** One that is not there was never written, or came before a restore; one that was emptied was forgotten. */
function isChanged(store: Store, row: readonly (string | number)[]): boolean {
  const here = store.one(`SELECT ${entryColumns} FROM entry WHERE id = ?`, row[0] ?? '');
  if (!here || here['changes'] === '{}' || row[changes] === '{}') return false;
  return columns.some((column, at) => !free.has(column) && here[column] !== row[at]);
}
