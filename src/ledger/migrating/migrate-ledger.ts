import { backUp } from '../backup/back-up.ts';
import type { Keeper } from '../backup/keeper.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { entrySchema } from '../ledger-schema.ts';
import { pageFaults } from '../opening/look-for-damage.ts';
import { openOlderFile } from '../opening/open-file.ts';
import { rebuildInside } from '../rebuild-ledger.ts';
import { textIn, versionIn } from '../store.ts';
import type { Store } from '../store.ts';
import { inTransaction } from '../write-act.ts';
import { stepsFrom, thisMigration } from './migration-steps.ts';
import type { Migration } from './migration-steps.ts';
import { copyEntries } from './updated-copy.ts';

/**
 * Brings a ledger of an earlier kept to today's layout, in one transaction, after a backup was made: stopped
 * anywhere it is as it was, and begins again. Answers where the backup is; undefined: another process was first.
 */
export async function migrateLedger(
  keeper: Keeper,
  migration: Migration = thisMigration,
): Promise<string | undefined> {
  const store = openOlderFile(keeper.places.ledger);
  try {
    if (versionIn(store) >= migration.version) return undefined;
    if (pageFaults(store).length > 0) throw new LedgerTrouble('damaged', store.path);
    const made = await backUp(keeper, { reason: 'before-migration' }, { store });
    if (!made.ok) throw new LedgerTrouble('no-access', keeper.backups);
    // What is dropped is overwritten, as everywhere: it may hold what is to be forgotten.
    store.exec('PRAGMA secure_delete = ON');
    return inTransaction(store, () => {
      const from = versionIn(store);
      if (from >= migration.version) return { isDone: false, value: undefined };
      layOutAnew(store, from, migration);
      return { isDone: true, value: made.value.path };
    });
  } finally {
    store.close();
  }
}

function layOutAnew(store: Store, from: number, migration: Migration): void {
  store.exec('ALTER TABLE entry RENAME TO entry_before');
  for (const { type, name } of madeOn(store, 'entry_before')) store.exec(`DROP ${type} "${name}"`);
  store.exec('ALTER TABLE about_ledger RENAME TO about_before');
  store.exec(entrySchema);
  store.exec('INSERT INTO about_ledger SELECT name, value FROM about_before');
  copyEntries(store, store, { table: 'entry_before', step: stepsFrom(from, migration) });
  store.exec('DROP TABLE entry_before; DROP TABLE about_before');
  rebuildInside(store);
  store.exec(`PRAGMA user_version = ${migration.version}`);
}

/** The triggers and indexes of a table: their names are wanted again. */
function madeOn(store: Store, table: string): readonly { type: string; name: string }[] {
  return store
    .all(
      `SELECT type, name FROM sqlite_master
       WHERE tbl_name = ? AND type IN ('trigger', 'index') AND sql IS NOT NULL`,
      table,
    )
    .map((row) => ({ type: textIn(row, 'type'), name: textIn(row, 'name') }));
}
