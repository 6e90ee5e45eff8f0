import { DatabaseSync } from 'node:sqlite';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { applicationId, cacheSchema, entrySchema, ledgerVersion } from '../ledger-schema.ts';
import { inspectLedgerFile } from './inspect-ledger-file.ts';
import { makeWholeFile } from './make-whole-file.ts';

/** Makes an empty ledger at a path that is free; one that another process made meanwhile is as good. */
export function makeLedger(path: string, newId: () => string): void {
  makeWholeFile(path, newId(), (draft) => {
    const db = new DatabaseSync(draft);
    try {
      // Not into a log: what a full disk does not take would stay in that, and closing says nothing of it.
      db.exec(`PRAGMA secure_delete = ON; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; BEGIN;
        ${entrySchema}${cacheSchema}
        PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${ledgerVersion};`);
      db.prepare(`INSERT INTO about_ledger VALUES ('id', ?)`).run(newId());
      db.exec('COMMIT');
      // SQLite answers which mode it is in, and does not complain when it stayed in the other.
      const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode'];
      if (mode !== 'wal') throw new LedgerTrouble('disk-failed', path);
    } finally {
      db.close();
    }
    inspectLedgerFile(draft);
  });
}

/** A ledger in memory without an entry: what is read while there is no file yet. */
export function emptyLedger(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(entrySchema + cacheSchema);
  return db;
}
