import { basename } from 'node:path';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { stepsFrom, thisMigration, type MigrationStep } from '../migrating/migration-steps.ts';
import { valuesFromStored } from '../migrating/stored-entry.ts';
import { storedFrom } from '../migrating/updated-copy.ts';
import { entryColumns } from '../queries/entry-rows.ts';
import { textIn, versionIn } from '../store.ts';
import type { Row, Store } from '../store.ts';
import type { StoredValues } from './backup-lines.ts';
import type { Keeper } from './keeper.ts';
import { pastFirst } from './find-backup.ts';
import { BackupFaulty, readBackup } from './read-backup.ts';

/**
 * A good backup, and the entries that no longer say what they said in it: by the id they have here, the values of
 * the row that they had.
 */
export type Compared = {
  readonly backup: Backup;
  readonly changed: ReadonlyMap<string, StoredValues>;
};

/**
 * An entry never changes: one that says something else than in a backup was changed by a fault of the disk, which
 * SQLite cannot see. Compared is with the newest good one of a day, which was held against the one before it, else
 * with the newest there is. Undefined: there is none.
 */
export async function compareWithDaily(
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
    const paths = pastFirst(keeper);
    return [...paths.filter(isDaily), ...paths.filter((path) => !isDaily(path))];
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    return [];
  }
}

function isDaily(path: string): boolean {
  return readBackupName(basename(path))?.reason === 'daily';
}

async function compareWith(store: Store, path: string): Promise<Compared | undefined> {
  const changed = new Map<string, StoredValues>();
  const step = stepsFrom(versionIn(store), thisMigration);
  const header = await readBackup(path, (row) => {
    // One that is not there was never written, or came before a restore.
    const here = store.one('SELECT * FROM entry WHERE id = ?', row[0] ?? '');
    if (!here || isSame((column) => here[column], row)) return;
    if (isChanged(valuesOf(here, { store, step }), row)) changed.set(textIn(here, 'id'), row);
  });
  // What was taken out of a backup may still stand in the ledger, if the forgetting was interrupted.
  if (header.isRewritten) return undefined;
  const { at, zone, entries } = header;
  return { backup: { path, at, zone, entries }, changed };
}

/** Undefined: it is no entry any more. */
function valuesOf(
  here: Row,
  { store, step }: { readonly store: Store; readonly step: MigrationStep },
): StoredValues | undefined {
  try {
    return valuesFromStored(step(storedFrom(here, store.path)));
  } catch (failure) {
    if (failure instanceof LedgerTrouble) return undefined;
    throw failure;
  }
}

// An import may number an entry anew.
const free = new Set(['device', 'seq']);
const columns = entryColumns.split(', ');
const changes = columns.indexOf('changes');

/** One that was emptied was forgotten. */
function isChanged(here: StoredValues | undefined, there: StoredValues): boolean {
  if (!here) return true;
  if (here[changes] === '{}' || there[changes] === '{}') return false;
  return !isSame((_, at) => here[at], there);
}

function isSame(valueOf: (column: string, at: number) => unknown, there: StoredValues): boolean {
  return columns.every((column, at) => free.has(column) || valueOf(column, at) === there[at]);
}
