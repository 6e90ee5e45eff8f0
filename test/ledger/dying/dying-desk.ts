import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { verdictOf } from '../../../src/domain/health/finding.ts';
import { ledgerVersion } from '../../../src/ledger/ledger-schema.ts';
import { act, changing, meeting, noting, promising } from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { ownFormat } from '../../../src/exchange/own-format.ts';

const program = new URL('keeping-program.ts', import.meta.url).pathname;
const dying = new URL('die-at-step.ts', import.meta.url).pathname;

export const dyingTasks = [
  'add',
  'done',
  'undo',
  'backup',
  'daily',
  'rebuild',
  'import',
  'restore',
  'forget',
  'migrate',
] as const;
export type DyingTask = (typeof dyingTasks)[number];

/** A ledger with some past, a backup of a part of it, and an export of another's. */
export type DyingDesk = {
  readonly folder: string;
  readonly fileFor: (task: DyingTask) => string;
};

/** Makes one. */
export async function dyingDesk(): Promise<DyingDesk> {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, meeting('jane', { name: 'Josephine' }), promising('7k'));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates-friday-calls' }));
  const made = await openKeepingIn(folder, '2026-11-20T09:00:00').backUp({ reason: 'asked' });
  act(ledger, promising('p4', { what: 'deck for Josephine' }));
  act(ledger, changing('7k', { what: 'media plan' }));
  ledger.close();
  const other = tempFolder();
  const theirs = openLedgerIn(other);
  act(theirs, promising('w2', { what: 'theirs' }));
  act(theirs, changing('w2', { what: 'theirs, again' }));
  const about = { at: '2026-11-24T08:40:00', zone: 'Asia/Shanghai', version: '0.1.0' };
  const exported = `${other}/kept.json`;
  writeFileSync(
    exported,
    [...ownFormat.exportLines(openKeepingIn(other).entries(), about)].join('\n'),
  );
  const backup = made.ok ? made.value.path : '';
  return {
    folder,
    fileFor: (task) => (task === 'import' ? exported : task === 'restore' ? backup : ''),
  };
}

/** A folder of its own with the same in it. */
export function copyOf(folder: string): string {
  const copy = tempFolder();
  cpSync(folder, copy, { recursive: true });
  // A copied folder gets the usual rights.
  chmodSync(`${copy}/backups`, 0o700);
  return copy;
}

/** Runs a task to its end, or until it is killed at a step (counted from 1), or after so many milliseconds. */
export async function runTask(
  folder: string,
  task: DyingTask,
  {
    file,
    dieAt,
    after,
  }: { readonly file: string; readonly dieAt?: number; readonly after?: number },
): Promise<{ readonly isDone: boolean; readonly steps: number; readonly complaint: string }> {
  const words = dieAt === undefined && after !== undefined ? [] : ['--import', dying];
  const child = spawn(process.execPath, [...words, program, folder, task, file], {
    env: { ...process.env, KEPT_DIE_AT: String(dieAt ?? 0) },
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  const [said, complaint] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  clearTimeout(timer);
  const steps = Number(/steps (\d+)/u.exec(said)?.[1] ?? '0');
  return { isDone: said.includes('done'), steps, complaint };
}

/** What a ledger says: every entry as it stands, in its order. */
export function entriesIn(folder: string): readonly object[] {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  const rows = db.prepare('SELECT id, verb, changes FROM entry ORDER BY device, seq').all();
  db.close();
  return rows.map((row) => ({ ...row }));
}

/** The files in which what is to be forgotten still stands, as bytes or packed. */
export function secretsIn(folder: string): readonly string[] {
  const paths = [folder, `${folder}/backups`].flatMap((place) =>
    readdirSync(place, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => `${place}/${name}`),
  );
  return paths.filter((path) => {
    const bytes = readFileSync(path);
    const said = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    return /josephine|hates-friday-calls/iu.test(said);
  });
}

/** Whatever is wrong in a folder after a death; nothing when all is well. */
export async function faultsIn(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  const isLater = versionOf(folder) > ledgerVersion;
  // A ledger of a later kept is looked at as that kept would look at it.
  if (isLater) setVersion(folder, ledgerVersion);
  for (const finding of await openKeepingIn(folder).examine()) {
    // What a later kept made of the entries only that one can hold against a backup.
    if (isLater && finding.kind === 'entries') continue;
    if (verdictOf(finding) === 'bad') faults.push(JSON.stringify(finding));
    if (finding.kind === 'backups') faults.push(...finding.broken);
  }
  if (isLater) setVersion(folder, ledgerVersion + 1);
  return faults;
}

/** The layout a ledger is of. */
export function versionOf(folder: string): number {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  db.close();
  return version;
}

function setVersion(folder: string, version: number): void {
  const db = new DatabaseSync(`${folder}/ledger.db`);
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
}

/** The one of some states that a ledger is in; undefined when it is in none. */
export function stateOf<Name extends string>(
  folder: string,
  states: { readonly [name in Name]: readonly object[] },
): Name | undefined {
  const found = comparable(entriesIn(folder));
  for (const name in states) if (isDeepStrictEqual(found, comparable(states[name]))) return name;
  return undefined;
}

// Ids of what a task itself makes are chance: what it made is known by what it says.
function comparable(entries: readonly object[]): readonly string[] {
  return entries.map((entry) =>
    JSON.stringify(entry).replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/gu, '#'),
  );
}
