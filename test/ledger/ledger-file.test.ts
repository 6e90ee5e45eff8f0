import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { LocalLedger } from '../../src/ledger/opening/open-ledger.ts';
import { applicationId, ledgerVersion } from '../../src/ledger/ledger-schema.ts';
import { act, handlesOf, promising } from '../support/ledger-facts.ts';
import { openKeepingIn } from '../support/local-keeping.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

const readingProgram = new URL('reading-program.ts', import.meta.url).pathname;
const program = new URL('writing-program.ts', import.meta.url).pathname;

/** A folder with a ledger of one promise, closed again. */
function folderWithLedger(): string {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  ledger.close();
  return folder;
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

function askOf(db: DatabaseSync, sql: string): unknown {
  return Object.values(db.prepare(sql).get() ?? {})[0];
}

function modesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).map((name) => [name, modeOf(`${folder}/${name}`)] as const);
  return { '.': modeOf(folder), ...Object.fromEntries(files) };
}

test('reading where nothing was written yet makes nothing', () => {
  const folder = `${tempFolder()}/kept`;
  const ledger = openLedgerIn(folder);
  expect(ledger.openCommitments()).toEqual([]);
  expect(ledger.search(['deck'], 5)).toEqual([]);
  expect(ledger.version()).toBe(0);
  ledger.close();
  expect(existsSync(folder)).toBe(false);
});

test('reading a ledger changes no byte of it and leaves nothing beside it', () => {
  const folder = folderWithLedger();
  const before = readFileSync(`${folder}/ledger.db`);
  const ledger = openLedgerIn(folder);
  expect(handlesOf(ledger.openCommitments())).toBe('7k');
  ledger.close();
  expect(readFileSync(`${folder}/ledger.db`).equals(before)).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['device', 'ledger.db']);
});

test.each(['000', '022', '077', '777'])(
  "under umask %s everything is the owner's alone, also while it is being written",
  async (umask) => {
    const folder = `${tempFolder()}/家 "kept" it's 100%/a?b#c`;
    const line = `umask ${umask}; exec "$0" "$@"`;
    const child = spawn('sh', ['-c', line, process.execPath, program, folder, 'x', '100000']);
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    const modes = modesIn(folder);
    child.kill('SIGKILL');
    await ended;
    expect(modes).toEqual({
      '.': '700',
      device: '600',
      'ledger.db': '600',
      'ledger.db-shm': '600',
      'ledger.db-wal': '600',
    });
  },
);

test('a folder and a ledger behind links are used where they are', () => {
  const folder = folderWithLedger();
  const elsewhere = tempFolder();
  symlinkSync(folder, `${elsewhere}/folder`);
  mkdirSync(`${elsewhere}/other`);
  symlinkSync(`${folder}/ledger.db`, `${elsewhere}/other/ledger.db`);
  expect(handlesOf(openLedgerIn(`${elsewhere}/folder`).openCommitments())).toBe('7k');
  expect(handlesOf(openLedgerIn(`${elsewhere}/other`).openCommitments())).toBe('7k');
});

test('every commit is flushed, what is deleted is overwritten, and the file says whose it is', () => {
  const folder = folderWithLedger();
  const db = new DatabaseSync(`${folder}/ledger.db`);
  expect(askOf(db, 'PRAGMA journal_mode')).toBe('wal');
  expect(askOf(db, 'PRAGMA synchronous')).toBe(2);
  expect(askOf(db, 'PRAGMA application_id')).toBe(applicationId);
  expect(askOf(db, 'PRAGMA user_version')).toBe(ledgerVersion);
  expect(askOf(db, `SELECT v FROM search_config WHERE k = 'secure-delete'`)).toBe(1);
  expect(askOf(db, `SELECT length(value) FROM about_ledger WHERE name = 'id'`)).toBeGreaterThan(0);
  db.close();
});

const spoil: Record<string, (path: string) => void> = {
  'an empty file': (path) => writeFileSync(path, ''),
  'a text': (path) => writeFileSync(path, 'Dear Jane, '.repeat(1000)),
  'random bytes': (path) => writeFileSync(path, Buffer.alloc(8192, 0xa7)),
  'a ledger cut in its first page': (path) => truncateSync(path, 50),
  'a ledger cut inside its last page': (path) => truncateSync(path, statSync(path).size - 7),
  'a ledger whose last page is gone': (path) => truncateSync(path, statSync(path).size - 4096),
  'a ledger with a strange tail': (path) =>
    writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('x')])),
};

test.each(Object.keys(spoil))('%s is called damaged and not touched', (name) => {
  const folder = folderWithLedger();
  const path = `${folder}/ledger.db`;
  spoil[name]?.(path);
  expect(afterUse(folder)).toEqual(untouched({ kind: 'damaged', path }));
});

test("another program's database is not taken for a ledger, and not touched", () => {
  const folder = tempFolder();
  const path = `${folder}/ledger.db`;
  const db = new DatabaseSync(path);
  db.exec('CREATE TABLE entry (id); INSERT INTO entry VALUES (1)');
  db.close();
  expect(afterUse(folder)).toEqual(untouched({ kind: 'not-a-ledger', path }));
});

test('a ledger of a newer kept is refused and not touched', () => {
  const folder = folderWithLedger();
  const path = `${folder}/ledger.db`;
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA user_version = ${ledgerVersion + 1}`);
  db.close();
  expect(afterUse(folder)).toEqual(untouched({ kind: 'newer-version', path }));
});

test('a newer version that is still in the log only is refused too', () => {
  const folder = folderWithLedger();
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec(`PRAGMA user_version = ${ledgerVersion + 1}`);
  expect(() => openLedgerIn(folder).openCommitments()).toThrow(/^newer-version/u);
  db.close();
});

test('damaged pages are called damaged when they are met, and not touched', () => {
  const folder = folderWithLedger();
  const path = `${folder}/ledger.db`;
  const bytes = readFileSync(path);
  bytes.fill(0xa7, 4096);
  writeFileSync(path, bytes);
  expect(afterUse(folder)).toEqual(untouched({ kind: 'damaged', path }));
});

test('no page can be damaged so that an act is added to the file', () => {
  const folder = folderWithLedger();
  const path = `${folder}/ledger.db`;
  const whole = readFileSync(path);
  const touched = Array.from({ length: whole.length / 4096 - 1 }, (_, page) => {
    const damaged = Buffer.from(whole).fill(0xa7, (page + 1) * 4096, (page + 2) * 4096);
    writeFileSync(path, damaged);
    const ledger = openLedgerIn(folder);
    expect(() => act(ledger, promising('p4'))).toThrow(/^damaged/u);
    ledger.close();
    return readFileSync(path).equals(damaged);
  });
  expect(touched).not.toContain(false);
});

test('a link that leads nowhere is no folder yet to be made', () => {
  const place = tempFolder();
  symlinkSync(`${place}/on a disk that is not there`, `${place}/kept`);
  const ledger = openLedgerIn(`${place}/kept`);
  expect(() => ledger.openCommitments()).toThrow(/^leads-nowhere/u);
  expect(() => act(ledger, promising('7k'))).toThrow(/^leads-nowhere/u);
});

test('an act is refused once a later kept has taken the ledger over, also where it was open', () => {
  const folder = folderWithLedger();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('p4'));
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec(`PRAGMA user_version = ${ledgerVersion + 1}`);
  db.close();
  expect(() => act(ledger, promising('w2'))).toThrow(/^newer-version/u);
});

test('a folder in the place of the ledger is none', () => {
  const folder = tempFolder();
  mkdirSync(`${folder}/ledger.db`);
  expect(() => openLedgerIn(folder).openCommitments()).toThrow(/^not-a-ledger/u);
});

test('a file in the place of the folder is said so, by reading and by writing', () => {
  const folder = `${tempFolder()}/kept`;
  writeFileSync(folder, 'mine');
  expect(() => openLedgerIn(folder).openCommitments()).toThrow(/^no-folder/u);
  expect(() => act(openLedgerIn(`${folder}/below`), promising('7k'))).toThrow(/^no-folder/u);
  expect(readFileSync(folder, 'utf8')).toBe('mine');
});

test('an unreadable name of this device is not overwritten', () => {
  const folder = folderWithLedger();
  writeFileSync(`${folder}/device`, '');
  expect(() => act(openLedgerIn(folder), promising('p4'))).toThrow(/^device-unread.*device/u);
  rmSync(`${folder}/device`);
  act(openLedgerIn(folder), promising('p4'));
  expect(handlesOf(openLedgerIn(folder).openCommitments())).toBe('7k p4');
});

test('where nothing can be made beside the ledger it is still read, and says that it cannot be written', () => {
  const folder = folderWithLedger();
  // Where the shared memory should be stands a link to nowhere: as in a read-only folder or on a full disk,
  // SQLite cannot open the ledger in the usual way.
  symlinkSync('/nowhere/at/all', `${folder}/ledger.db-shm`);
  const ledger = openLedgerIn(folder);
  expect(handlesOf(ledger.openCommitments())).toBe('7k');
  expect(ledger.search(['deck'], 5)).toHaveLength(1);
  expect(() => act(ledger, promising('p4'))).toThrow(/^(?:read-only|no-access)/u);
  rmSync(`${folder}/ledger.db-shm`);
  act(ledger, promising('p4'));
  expect(handlesOf(ledger.openCommitments())).toBe('7k p4');
});

// Root may write everywhere, so the reader is another user; where that one may not even read this checkout
// there is nothing to try.
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const canTry = !isRoot || spawnSync(process.execPath, [program, '/', '', '0'], nobody).status === 0;

test.runIf(canTry)('in a read-only folder the ledger is read and a write is refused', () => {
  const folder = folderWithLedger();
  if (isRoot)
    for (const name of ['', 'device', 'ledger.db'])
      chownSync(`${folder}/${name}`, nobody.uid, nobody.gid);
  chmodSync(folder, 0o500);
  const before = readFileSync(`${folder}/ledger.db`);
  const user = isRoot ? nobody : {};
  const reading = spawnSync(process.execPath, [readingProgram, folder], user);
  const run = spawnSync(process.execPath, [program, folder, 'x', '1'], user);
  chmodSync(folder, 0o700);
  expect(reading.stdout.toString()).toBe('7k\n');
  expect(run.status).toBe(1);
  expect(run.stderr.toString()).toMatch(/LedgerTrouble: (?:read-only|no-access)/u);
  expect(readFileSync(`${folder}/ledger.db`).equals(before)).toBe(true);
});

test('acts that are only in the log of a writer that was killed are read, and brought in', () => {
  const folder = folderWithLedger();
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec('PRAGMA wal_autocheckpoint = 0');
  const ledger = openLedgerIn(folder);
  act(ledger, promising('p4'));
  const copy = tempFolder();
  for (const name of ['ledger.db', 'ledger.db-wal', 'device'])
    copyFileSync(`${folder}/${name}`, `${copy}/${name}`);
  db.close();
  // A copy without the shared memory, as a power cut leaves it.
  const copied = openLedgerIn(copy);
  expect(handlesOf(copied.openCommitments())).toBe('7k p4');
  act(copied, promising('w2'));
  copied.close();
  expect(readdirSync(copy).toSorted()).toEqual(['device', 'ledger.db']);
});

test('a ledger is whole when it was killed while its log was being brought in', () => {
  const folder = folderWithLedger();
  const path = `${folder}/ledger.db`;
  const db = new DatabaseSync(path);
  const ledger = openLedgerIn(folder);
  act(ledger, promising('p4', { what: 'x'.repeat(100_000) }));
  const copy = tempFolder();
  for (const name of ['ledger.db', 'ledger.db-wal', 'device'])
    copyFileSync(`${folder}/${name}`, `${copy}/${name}`);
  ledger.close();
  db.close();
  // The first page is in and counts the pages that are not.
  const half = readFileSync(`${copy}/ledger.db`);
  readFileSync(path).copy(half, 0, 0, 4096);
  writeFileSync(`${copy}/ledger.db`, half);
  expect(half.length).toBeLessThan(statSync(path).size);
  expect(handlesOf(openLedgerIn(copy).openCommitments())).toBe('7k p4');
});

test('what a process that was killed while making the ledger left behind is swept away', () => {
  const folder = tempFolder();
  for (const name of ['', '-wal', '-shm'])
    writeFileSync(`${folder}/ledger.db.unfinished-x${name}`, '');
  act(openLedgerIn(folder), promising('7k'));
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

type Refused = { readonly kind: string; readonly path: string };

/** What a ledger that is refused with a trouble looks like to `afterUse`. */
function untouched(trouble: Refused) {
  const thrown = expect.objectContaining({ name: 'LedgerTrouble', ...trouble }) as unknown;
  return { read: thrown, written: thrown, isSame: true };
}

/** What reading and writing threw, and whether the folder is byte for byte what it was. */
function afterUse(folder: string) {
  const before = bytesIn(folder);
  const read = thrownBy(
    () => openLedgerIn(folder),
    (ledger) => ledger.openCommitments(),
  );
  const written = thrownBy(
    () => openLedgerIn(folder),
    (ledger) => act(ledger, promising('p4')),
  );
  return { read, written, isSame: isDeepStrictEqual(bytesIn(folder), before) };
}

function bytesIn(folder: string): unknown {
  return readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]);
}

function thrownBy(open: () => LocalLedger, ask: (ledger: LocalLedger) => unknown): unknown {
  const ledger = open();
  try {
    return ask(ledger);
  } catch (failure) {
    return failure;
  } finally {
    ledger.close();
  }
}

test.each([
  ['overwritten with noise', (path: string) => writeFileSync(path, Buffer.alloc(30_000, 0xa7))],
  ['emptied', (path: string) => truncateSync(path, 0)],
  ['taken away', (path: string) => rmSync(path)],
])('a ledger %s while it is open is written to no more', (_how, spoilIt) => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  spoilIt(`${folder}/ledger.db`);
  expect(() => act(ledger, promising('p4'))).toThrow(/^(?:damaged|gone)/u);
});

test('when another ledger was put in the place of the open one, an act goes into what is there now', () => {
  const other = folderWithLedger();
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('r8'));
  for (const name of ['ledger.db', 'ledger.db-wal', 'ledger.db-shm']) {
    rmSync(`${folder}/${name}`, { force: true });
  }
  copyFileSync(`${other}/ledger.db`, `${folder}/ledger.db`);
  act(ledger, promising('p4'));
  ledger.close();
  expect(handlesOf(openLedgerIn(folder).openCommitments())).toBe('7k p4');
});

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of the ledger, of the name of this device or of a backup is waited for by nobody',
  async () => {
    const folder = folderWithLedger();
    rmSync(`${folder}/device`);
    spawnSync('mkfifo', [`${folder}/device`, `${folder}/pipe`]);
    expect(() => act(openLedgerIn(folder), promising('p4'))).toThrow(/^device-unread/u);
    rmSync(`${folder}/ledger.db`);
    spawnSync('mkfifo', [`${folder}/ledger.db`]);
    expect(() => openLedgerIn(folder).openCommitments()).toThrow(/^not-a-ledger/u);
    expect(await openKeepingIn(folder).stageRestore(`${folder}/pipe`)).toMatchObject({
      problem: { fault: 'not-a-backup' },
    });
  },
);

test('a ledger behind a link that leads nowhere is not taken for none', () => {
  const folder = folderWithLedger();
  rmSync(`${folder}/ledger.db`);
  symlinkSync(`${folder}/on a disk that is not there`, `${folder}/ledger.db`);
  const ledger = openLedgerIn(folder);
  expect(() => ledger.openCommitments()).toThrow(/^leads-nowhere/u);
  expect(() => act(ledger, promising('p4'))).toThrow(/^leads-nowhere/u);
});

/** Ends a process that wrote one act into the log and nothing into the file. */
async function leaveLog(folder: string): Promise<void> {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.prepare('SELECT count(*) FROM entry').get();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('p4'));
  ledger.close();
  copyFileSync(`${folder}/ledger.db-wal`, `${folder}/log`);
  const file = readFileSync(`${folder}/ledger.db`);
  db.close();
  writeFileSync(`${folder}/ledger.db`, file);
}

test('a log of another ledger is not written into this one, which is left as it is with it', async () => {
  const [folder, other] = [folderWithLedger(), tempFolder()];
  const theirs = openLedgerIn(other);
  for (let index = 0; index < 40; index += 1) act(theirs, promising(`x${index}`));
  theirs.close();
  await openKeepingIn(folder).backUp({ reason: 'asked' });
  await leaveLog(other);
  copyFileSync(`${other}/log`, `${folder}/ledger.db-wal`);
  const before = readFileSync(`${folder}/ledger.db`);
  const log = readFileSync(`${folder}/ledger.db-wal`);
  for (const use of [
    () => openLedgerIn(folder).openCommitments(),
    () => act(openLedgerIn(folder), promising('p4')),
  ])
    expect(use).toThrow(/^damaged/u);
  await openKeepingIn(folder).examine();
  expect(readFileSync(`${folder}/ledger.db`).equals(before)).toBe(true);
  expect(readFileSync(`${folder}/ledger.db-wal`).equals(log)).toBe(true);
});

test('a ledger cut inside a page that its log does not hold is damaged, and both are left as they are', async () => {
  const folder = folderWithLedger();
  await leaveLog(folder);
  const path = `${folder}/ledger.db`;
  const whole = readFileSync(path);
  const log = readFileSync(`${folder}/log`);
  const pages = whole.length / 4096;
  const wrong = Array.from({ length: pages }, (_, page) => (page + 1) * 4096 - 1).filter((cut) => {
    writeFileSync(path, whole.subarray(0, cut));
    writeFileSync(`${path}-wal`, log);
    const ledger = openLedgerIn(folder);
    try {
      act(ledger, promising(`cut${cut}`));
    } catch (failure) {
      return (
        !String(failure).includes('damaged') || !readFileSync(path).equals(whole.subarray(0, cut))
      );
    } finally {
      ledger.close();
      rmSync(`${path}-shm`, { force: true });
    }
    // The log had it: then everything is there.
    return handlesOf(openLedgerIn(folder).openCommitments()) !== `7k p4 cut${cut}`;
  });
  expect(wrong).toEqual([]);
});

test('a ledger is not begun beside what is left of one that is gone: its log, or its backups', async () => {
  const folder = folderWithLedger();
  await leaveLog(folder);
  rmSync(`${folder}/ledger.db`);
  copyFileSync(`${folder}/log`, `${folder}/ledger.db-wal`);
  expect(() => openLedgerIn(folder).openCommitments()).toThrow(/^gone/u);
  expect(() => act(openLedgerIn(folder), promising('p4'))).toThrow(/^gone/u);
  expect(readFileSync(`${folder}/ledger.db-wal`).equals(readFileSync(`${folder}/log`))).toBe(true);
  const second = folderWithLedger();
  const keeping = openKeepingIn(second);
  await keeping.backUp({ reason: 'asked' });
  rmSync(`${second}/ledger.db`);
  expect(() => openLedgerIn(second).openCommitments()).toThrow(/^gone/u);
  expect(() => act(openLedgerIn(second), promising('p4'))).toThrow(/^gone/u);
  const staged = await keeping.stageRestore((await keeping.wayBack())?.path ?? '');
  expect(staged).toMatchObject({ value: { gone: [], back: 1 } });
  if (staged.ok) await staged.value.apply();
  expect(handlesOf(openLedgerIn(second).openCommitments())).toBe('7k');
});

test.runIf(canTry)(
  'in a read-only folder what stands in the log alone is read too, with the shared memory gone',
  async () => {
    const folder = folderWithLedger();
    await leaveLog(folder);
    writeFileSync(`${folder}/ledger.db-wal`, readFileSync(`${folder}/log`), { mode: 0o600 });
    if (isRoot)
      for (const name of ['', 'device', 'ledger.db', 'ledger.db-wal'])
        chownSync(`${folder}/${name}`, nobody.uid, nobody.gid);
    chmodSync(folder, 0o500);
    const reading = spawnSync(process.execPath, [readingProgram, folder], isRoot ? nobody : {});
    chmodSync(folder, 0o700);
    expect(reading.stdout.toString()).toBe('7k p4\n');
  },
);
