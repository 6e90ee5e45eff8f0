import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import { ROWS, type Row } from './bench-rows.ts';
import { CHECKOUT } from './checkout.ts';
import { findOlderNode } from './older-node.ts';

/**
 * `npm run bench [ROUNDS]`: how long kept takes beside a Node that does nothing. Each round runs every
 * row once, so that a busy moment of the machine falls on all of them; the medians are compared.
 */
const rounds = Number(process.argv[2] ?? 15);
const keptFile = join(CHECKOUT, 'bin', 'kept.js');
const workshop = mkdtempSync(join(tmpdir(), 'kept-bench-'));
const olderNode = findOlderNode();
const ledgers = new Map([[0, makeLedger()]]);
const rows = ROWS.filter(isPossible);
const bare: number[] = [];
const times = new Map(rows.map((row) => [row, [] as number[]]));

try {
  for (let round = 0; round < rounds; round += 1) {
    bare.push(timed(() => run(process.execPath, ['-e', '0'], workshop)));
    for (const row of rows) times.get(row)?.push(await timeRow(row));
  }
  printTable();
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

/** The seeded ledgers of many commitments come from the demo's generator. */
function makeLedger(): string {
  const folder = mkdtempSync(join(workshop, 'ledger-'));
  run(process.execPath, [keptFile, 'add', 'jane@acme', 'first', 'deck', 'by', 'fri'], folder);
  return folder;
}

function isPossible(row: Row): boolean {
  return ledgers.has(row.commitments) && (row.face !== 'older Node' || olderNode !== undefined);
}

/** Every run has a ledger of its own, copied before the clock starts. */
async function timeRow(row: Row): Promise<number> {
  const home = join(workshop, 'run');
  cpSync(ledgers.get(row.commitments) ?? '', home, { recursive: true });
  const handle = run(
    process.execPath,
    [keptFile, 'add', 'jane', 'this', 'deck', 'by', 'fri'],
    home,
  ).trim();
  const args = [keptFile, ...row.words(handle)];
  try {
    if (row.face === 'terminal') return await timeToFirstPaint(args, home);
    const node = row.face === 'older Node' ? (olderNode ?? process.execPath) : process.execPath;
    return timed(() => run(node, args, home));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(node: string, args: readonly string[], home: string): string {
  const done = spawnSync(node, args, { encoding: 'utf8', env: environment(home) });
  if (done.status !== 0)
    throw new Error(`${args.slice(1).join(' ')}: ${done.stderr || String(done.error)}`);
  return done.stdout;
}

/** Until the first letter stands on the screen: what comes before it only prepares the terminal. */
async function timeToFirstPaint(args: readonly string[], home: string): Promise<number> {
  const start = performance.now();
  const terminal = spawnInTerminal(process.execPath, [...args], {
    cols: 100,
    rows: 30,
    env: environment(home),
  });
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  const painted = new Promise<number>((resolve) =>
    terminal.onData((text) => {
      // eslint-disable-next-line no-control-regex -- escape sequences begin with a control character
      if (/\p{L}/u.test(text.replace(/\u001B\[[0-9;?]*[a-zA-Z]/gu, ''))) resolve(performance.now());
    }),
  );
  const end = await Promise.race([painted, ended.then(() => Number.NaN)]);
  terminal.kill();
  await ended;
  return end - start;
}

function environment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, KEPT_HOME: home, TERM: 'xterm-256color' };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function printTable(): void {
  const unit = median(bare);
  console.log(
    `node -e 0: ${unit.toFixed(1)} ms, the unit (${process.version}, ${rounds} rounds)\n`,
  );
  console.table(
    rows.map((row) => {
      const ratio = median(times.get(row) ?? []) / unit;
      return {
        what: row.title,
        commitments: row.commitments,
        ms: Number((ratio * unit).toFixed(1)),
        ratio: Number(ratio.toFixed(2)),
        budget: row.budget ?? '',
        ambition: row.ambition ?? '',
        verdict: verdict(ratio, row),
      };
    }),
  );
}

function verdict(ratio: number, { budget = Infinity, ambition = Infinity }: Row): string {
  if (ratio > budget || Number.isNaN(ratio)) return 'OVER BUDGET';
  return ratio > ambition ? 'in budget' : 'as wished';
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
