// Prints a ledger as SQL text: `node test/tools/dump-ledger.ts LEDGER.DB > test/ledgers/format-N.sql`, once for
// each format, when it is new. The dumps are never made again: they are what later versions must open.
import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue } from 'node:sqlite';

const db = new DatabaseSync(process.argv[2] ?? '', { readOnly: true });

// What SQLite and the search index make by themselves.
const made = db
  .prepare(
    `SELECT name, sql, type FROM sqlite_master
     WHERE sql IS NOT NULL AND name NOT GLOB 'search_*' AND name NOT GLOB 'sqlite_*' ORDER BY rowid`,
  )
  .all();

print('BEGIN;');
for (const { sql } of made) print(`${String(sql)};`);
print(`INSERT INTO search (search, rank) VALUES ('secure-delete', 1);`);
for (const { name, type } of made)
  if (type === 'table' && name !== 'search') printRows(String(name));
for (const pragma of ['application_id', 'user_version']) {
  const value = Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
  print(`PRAGMA ${pragma} = ${String(value)};`);
}
print('COMMIT;');

// In the order they were written: entries follow one another, and texts are indexed as they come.
function printRows(table: string): void {
  for (const row of db.prepare(`SELECT * FROM "${table}"`).iterate()) {
    print(`INSERT INTO "${table}" VALUES (${Object.values(row).map(literal).join(', ')});`);
  }
}

function literal(value: SQLOutputValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return value === null ? 'NULL' : String(value);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
