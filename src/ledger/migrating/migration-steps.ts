import { ledgerVersion } from '../ledger-schema.ts';

/** An entry as a row or a line of a backup has it, whatever the layout: column by column, JSON as what it says. */
export type StoredEntry = { readonly [column: string]: unknown };

/** How an entry of one layout is written in the next. */
export type MigrationStep = (entry: StoredEntry) => StoredEntry;

/** A layout to come to, and what changes of an entry on the way there, by the version that it leaves. */
export type Migration = {
  readonly version: number;
  readonly steps: ReadonlyMap<number, MigrationStep>;
};

/**
 * The way to today's layout. A version that only the cache made necessary needs no step: the cache is worked
 * out anew after every migration. The same steps read backups that are older than kept.
 */
export const thisMigration: Migration = { version: ledgerVersion, steps: new Map() };

/** Everything that happens to an entry between a version and the one to come to. */
export function stepsFrom(from: number, { version, steps }: Migration): MigrationStep {
  const due = Array.from({ length: Math.max(0, version - from) }, (_, index) =>
    steps.get(from + index),
  ).filter((step) => step !== undefined);
  return (entry) => due.reduce((written, step) => step(written), entry);
}
