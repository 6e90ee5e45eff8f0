import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { emptyLedger } from '../opening/make-ledger.ts';
import { entryColumns } from '../queries/entry-rows.ts';
import { rebuildInside } from '../rebuild-ledger.ts';
import { storeOf, versionIn } from '../store.ts';
import type { Row, Store } from '../store.ts';
import { inTransaction } from '../write-act.ts';
import { stepsFrom, thisMigration } from './migration-steps.ts';
import type { MigrationStep, StoredEntry } from './migration-steps.ts';
import { valuesFromStored } from './stored-entry.ts';

/** A ledger of an earlier layout as today's, in memory: to read where it cannot be brought up to date. Closes the other. */
export function updatedCopy(older: Store): Store {
  const copy = storeOf(emptyLedger(), older.path);
  const step = stepsFrom(versionIn(older), thisMigration);
  try {
    return inTransaction(copy, () => {
      copyEntries(older, copy, { table: 'entry', step });
      rebuildInside(copy);
      return { isDone: true, value: copy };
    });
  } finally {
    older.close();
  }
}

/** Writes the entries of a table of any layout into the entry table of another store, as today's layout has them. */
export function copyEntries(
  from: Store,
  into: Store,
  { table, step }: { readonly table: string; readonly step: MigrationStep },
): void {
  const insert = `INSERT INTO entry (${entryColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  for (const row of from.each(`SELECT * FROM ${table} ORDER BY device, seq`)) {
    const values = valuesFromStored(step(storedFrom(row, from.path)));
    if (!values) throw new TypeError('a migration step left no entry');
    into.run(insert, ...values);
  }
}

/** A row of the entry table, of whatever layout, as a step takes it; `path`: the file it comes from. */
export function storedFrom({ changes, parents, ...plain }: Row, path: string): StoredEntry {
  return { ...plain, changes: parsed(changes, path), parents: parsed(parents, path) };
}

/** kept wrote it: what is no JSON was garbled since. */
function parsed(text: Row[string] | undefined, path: string): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch (failure) {
    throw new LedgerTrouble('damaged', path, failure);
  }
}
