import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { entrySchema, ledgerVersion } from '../../../src/ledger/ledger-schema.ts';
import { migrateLedger } from '../../../src/ledger/migrating/migrate-ledger.ts';
import { stepsFrom } from '../../../src/ledger/migrating/migration-steps.ts';
import type { Migration, StoredEntry } from '../../../src/ledger/migrating/migration-steps.ts';
import { handlesOf } from '../../support/ledger-facts.ts';
import { keeperOf, openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { folderFrom, storedFormats } from '../../support/stored-ledger.ts';

const versionOf = (dump: string): number => Number(/\d+/u.exec(dump)?.[0]);

function withField(entry: StoredEntry, name: string, value: unknown): StoredEntry {
  return { ...entry, changes: { ...(entry['changes'] as object), [name]: value } };
}

/** A later kept whose last two layouts each change every entry; the second needs what the first did. */
function laterMigration(): Migration {
  return {
    version: ledgerVersion + 2,
    steps: new Map([
      [ledgerVersion, (entry) => withField(entry, 'mood', entry['verb'])],
      [
        ledgerVersion + 1,
        (entry) =>
          withField(entry, 'mood', `${String((entry['changes'] as StoredEntry)['mood'])}!`),
      ],
    ]),
  };
}

function inFile<Value>(folder: string, ask: (db: DatabaseSync) => Value): Value {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

const everyEntry = (folder: string) =>
  inFile(folder, (db) => db.prepare('SELECT * FROM entry ORDER BY device, seq').all());
/** A row without what a migration may change of it. */
const apart = (row: object) => ({ ...row, changes: 'as they may be' });
const versionIn = (folder: string) =>
  inFile(folder, (db) => db.prepare('PRAGMA user_version').get()?.['user_version']);

test.each(storedFormats)(
  'a ledger of %s goes through every step in order, and loses nothing',
  async (dump) => {
    const folder = folderFrom(dump);
    const before = everyEntry(folder);
    const path = await migrateLedger(keeperOf(folder), laterMigration());
    expect(versionIn(folder)).toBe(ledgerVersion + 2);
    const after = everyEntry(folder);
    expect(after.map(apart)).toEqual(before.map(apart));
    expect(
      after.map(({ changes }) => (JSON.parse(String(changes)) as StoredEntry)['mood']),
    ).toEqual(before.map(({ verb }) => `${String(verb)}!`));
    expect(path).toBe(`${folder}/backups/kept-2026-11-24-084012-before-migration.jsonl.gz`);
    // Seen by today's kept, what the later one added is a field it has no name for.
    inFile(folder, (db) => db.exec(`PRAGMA user_version = ${ledgerVersion}`));
    expect(handlesOf(openLedgerIn(folder).everyCommitment())).toBe('7k p4 w2 n6');
    const wrong = (await openKeepingIn(folder).examine()).filter(
      (finding) =>
        (finding.kind === 'cache' && finding.different.length > 0) ||
        (finding.kind === 'pages' && finding.faults.length > 0),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(storedFormats)('a migration of %s that stops anywhere begins again', async (dump) => {
  const folder = folderFrom(dump);
  const before = everyEntry(folder);
  for (let stop = 0; stop < before.length; stop += 1) {
    let left = stop;
    const stopping: Migration = {
      version: ledgerVersion + 1,
      steps: new Map([
        [
          ledgerVersion,
          (entry) => {
            if (left === 0) throw new Error('stopped here');
            left -= 1;
            return withField(entry, 'mood', 'half done');
          },
        ],
      ]),
    };
    await expect(migrateLedger(keeperOf(folder), stopping)).rejects.toThrow('stopped here');
    expect(everyEntry(folder)).toEqual(before);
    expect(versionIn(folder)).toBe(versionOf(dump));
  }
  await migrateLedger(keeperOf(folder), laterMigration());
  expect(versionIn(folder)).toBe(ledgerVersion + 2);
  // Each try made a backup first, and none took another's place.
  expect(readdirSync(`${folder}/backups`)).toHaveLength(before.length + 1);
});

test.each(storedFormats)('the backup that was made before brings %s back', async (dump) => {
  const folder = folderFrom(dump);
  const before = everyEntry(folder);
  const path = await migrateLedger(keeperOf(folder), laterMigration());
  // The later kept is gone, and its ledger with it: today's kept cannot read that.
  const keeping = openKeepingIn(folder);
  const staged = await keeping.stageRestore(path ?? '');
  expect(staged).toMatchObject({ ok: true, value: { gone: undefined } });
  if (staged.ok) await staged.value.apply();
  expect(everyEntry(folder)).toEqual(before);
  expect(handlesOf(openLedgerIn(folder).everyCommitment())).toBe('7k p4 w2 n6');
});

test('two that migrate at once do it once', async () => {
  const folder = folderFrom(storedFormats[0] ?? '');
  const both = await Promise.all([
    migrateLedger(keeperOf(folder), laterMigration()),
    migrateLedger(keeperOf(folder), laterMigration()),
  ]);
  expect(both.filter((path) => path !== undefined)).toHaveLength(1);
  const moods = everyEntry(folder).map(({ changes }) => String(changes).includes('!!'));
  expect(moods).not.toContain(true);
});

test('an index or a guard that an earlier layout lacked is there afterwards', async () => {
  const folder = folderFrom(storedFormats[0] ?? '');
  inFile(folder, (db) => db.exec('DROP INDEX entry_of_act; DROP TRIGGER entry_stays'));
  await migrateLedger(keeperOf(folder), laterMigration());
  const made = inFile(folder, (db) =>
    db.prepare(`SELECT name FROM sqlite_master WHERE tbl_name = 'entry' AND sql IS NOT NULL`).all(),
  ).map(({ name }) => String(name));
  const wanted = [...entrySchema.matchAll(/CREATE (?:INDEX|TRIGGER) (\w+)/gu)].map(
    ([, name]) => name,
  );
  expect(new Set(made)).toEqual(new Set([...wanted, 'entry']));
});

test.each(storedFormats.filter((dump) => versionOf(dump) < ledgerVersion))(
  'where %s cannot be brought up to date it is read all the same, and not written to',
  (dump) => {
    const folder = folderFrom(dump);
    const before = everyEntry(folder);
    const ledger = openLedgerIn(folder);
    expect(handlesOf(ledger.everyCommitment())).toBe('7k p4 w2 n6');
    expect(ledger.search(['报价'], 5)).toHaveLength(1);
    expect(() => ledger.write(() => ({ ok: true, value: { facts: [], value: 0 } }))).toThrow(
      /older-version/u,
    );
    expect(everyEntry(folder)).toEqual(before);
    expect(versionIn(folder)).toBe(versionOf(dump));
  },
);

test('a version that no kept ever wrote is damage, and no earlier ledger', () => {
  const folder = folderFrom(storedFormats[0] ?? '');
  inFile(folder, (db) => db.exec('PRAGMA user_version = 0'));
  expect(() => openLedgerIn(folder).everyCommitment()).toThrow(/damaged/u);
});

test('steps are taken from the version a ledger has, and none twice', () => {
  const steps = new Map(
    [1, 3].map((step) => [step, (entry: object) => ({ ...entry, [step]: true })]),
  );
  const taken = [1, 2, 3, 4, 9].map((from) => stepsFrom(from, { version: 4, steps })({}));
  expect(taken.map((entry) => Object.keys(entry).join(' '))).toEqual(['1 3', '3', '3', '', '']);
});

test.each(storedFormats)('a damaged ledger of %s is left as it is', async (dump) => {
  const folder = folderFrom(dump);
  const path = `${folder}/ledger.db`;
  const root = inFile(folder, (db) =>
    db.prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'note'`).get(),
  );
  const start = (Number(root?.['rootpage']) - 1) * 4096;
  const damaged = readFileSync(path).fill(0xa7, start, start + 4096);
  writeFileSync(path, damaged);
  await expect(migrateLedger(keeperOf(folder), laterMigration())).rejects.toThrow(/^damaged/u);
  expect(readFileSync(path).equals(damaged)).toBe(true);
});
