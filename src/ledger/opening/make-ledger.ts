import { DatabaseSync } from 'node:sqlite';
import { applicationId, cacheSchema, entrySchema, ledgerVersion } from '../ledger-schema.ts';
import { makeWholeFile } from './make-whole-file.ts';

/** Makes an empty ledger at a path that is free; one that another process made meanwhile is as good. */
export function makeLedger(path: string, newId: () => string): void {
  makeWholeFile(path, newId(), (draft) => {
    const db = new DatabaseSync(draft);
    try {
      db.exec(`PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; BEGIN;
        ${entrySchema}${cacheSchema}
        PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${ledgerVersion};`);
      db.prepare(`INSERT INTO about_ledger VALUES ('id', ?)`).run(newId());
      // Closing brings the write-ahead log into the file and removes it: the file is whole by itself.
      db.exec('COMMIT');
    } finally {
      db.close();
    }
  });
}

/** A ledger in memory without an entry: what is read while there is no file yet. */
export function emptyLedger(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.exec(entrySchema + cacheSchema);
  return db;
}
