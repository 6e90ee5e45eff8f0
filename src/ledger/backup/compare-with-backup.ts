import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { stepsFrom, thisMigration } from '../migrating/migration-steps.ts';
import { valuesFromStored } from '../migrating/stored-entry.ts';
import { storedFrom } from '../migrating/updated-copy.ts';
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
  const step = stepsFrom(versionIn(store), thisMigration);
  const header = await readBackup(path, (row) => {
    const here = store.one('SELECT * FROM entry WHERE id = ?', row[0] ?? '');
    if (!here || isSame((column) => here[column], row)) return;
    const values = valuesFromStored(step(storedFrom(here, store.path)));
    if (values && isChanged(values, row)) changed += 1;
  });
  // What was taken out of a backup may still stand in the ledger, if the forgetting was interrupted.
  if (header.isRewritten) return undefined;
  const { at, zone, entries } = header;
  return { backup: { path, at, zone, entries }, changed };
}

type Values = readonly (string | number)[];

// An import may number an entry anew.
const free = new Set(['device', 'seq']);
const columns = entryColumns.split(', ');
const changes = columns.indexOf('changes');

/** One that was emptied was forgotten; one that is not there was never written, or came before a restore. */
function isChanged(here: Values, there: Values): boolean {
  if (here[changes] === '{}' || there[changes] === '{}') return false;
  return !isSame((_, at) => here[at], there);
}

function isSame(valueOf: (column: string, at: number) => unknown, there: Values): boolean {
  return columns.every((column, at) => free.has(column) || valueOf(column, at) === there[at]);
}
