import { readFileSync, readdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tempFolder } from './temp-folder.ts';

const dumps = new URL('../ledgers/', import.meta.url);

/** The names of the stored ledgers, one for each format there has been. */
export const storedFormats: readonly string[] = readdirSync(dumps).filter((name) =>
  name.endsWith('.sql'),
);

/** A folder with the ledger that a dump describes, as the kept of that time left it. */
export function folderFrom(dump: string): string {
  const folder = tempFolder();
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(readFileSync(new URL(dump, dumps), 'utf8'));
  db.close();
  return folder;
}
