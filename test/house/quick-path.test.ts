import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';

/** What screens are drawn with, and what a quick command must not wait for. */
const SCREEN_LIBRARIES = ['ink', 'react', 'react-reconciler', 'scheduler', 'yoga-layout'];

interface Chunk {
  readonly bytes: number;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** esbuild's account of which source went into which chunk. */
const { outputs } = JSON.parse(readFileSync(join(CHECKOUT, 'dist', 'meta.json'), 'utf8')) as {
  readonly outputs: Readonly<Record<string, Chunk>>;
};

const workshop = mkdtempSync(join(tmpdir(), 'kept-quick-'));
beforeAll(() => void runKept(['add', 'jane@acme', 'revised', 'deck', 'by', 'fri']));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const QUICK_COMMANDS = [
  { verb: 'add', words: () => ['tom@acme', 'brand', 'guidelines', 'by', 'fri'], kilobytes: 508 },
  { verb: 'list', words: () => [], kilobytes: 341 },
  { verb: 'done', words: () => [newHandle(), '--gap', 'as'], kilobytes: 387 },
];

test.each(QUICK_COMMANDS)('`kept $verb` loads nothing that draws screens', ({ verb, words }) => {
  const { chunks } = runKept([verb, ...words()]);
  expect(chunks).toContain('dist/main.js');
  expect(librariesIn(chunks)).toEqual([]);
});

test.each(QUICK_COMMANDS)(
  '`kept $verb` loads at most $kilobytes kilobytes',
  ({ verb, words, kilobytes }) => {
    expect(sizeOf(runKept([verb, ...words()]).chunks)).toBeLessThanOrEqual(kilobytes * 1000);
  },
);

test.each(QUICK_COMMANDS)(
  '`kept $verb` loads few files: each costs a start as much as 20 kilobytes',
  ({ verb, words }) => {
    expect(runKept([verb, ...words()]).chunks.length).toBeLessThanOrEqual(16);
  },
);

test('the screens are in chunks of their own, and not too heavy', () => {
  const chunks = Object.keys(outputs).filter((chunk) => librariesIn([chunk]).length > 0);
  expect(librariesIn(chunks)).toEqual(SCREEN_LIBRARIES);
  expect(chunks).not.toContain('dist/main.js');
  expect(sizeOf(chunks)).toBeLessThanOrEqual(600_000);
});

interface Run {
  readonly stdout: string;
  /** The chunks of the build that were loaded. */
  readonly chunks: readonly string[];
}

/** Something delivered once cannot be delivered again. */
function newHandle(): string {
  return runKept(['add', 'jane', 'deck', 'by', 'fri']).stdout.trim();
}

function runKept(words: readonly string[]): Run {
  const record = join(mkdtempSync(join(workshop, 'run-')), 'loaded');
  const recorder = pathToFileURL(join(CHECKOUT, 'test', 'tools', 'record-loaded.ts')).href;
  const run = spawnSync(
    process.execPath,
    ['--import', recorder, join(CHECKOUT, 'bin', 'kept.js'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, KEPT_HOME: join(workshop, 'home'), KEPT_TEST_LOADED: record },
    },
  );
  expect({ words, status: run.status, stderr: run.stderr }).toMatchObject({ status: 0 });
  const addresses = readFileSync(record, 'utf8').trim().split('\n');
  const root = pathToFileURL(CHECKOUT).href;
  // Nothing is loaded from beside the build: what a chunk needs is in a chunk.
  expect(
    addresses.filter((address) => !/^(?:node:|.*\/(?:dist|bin)\/[^/]+$)/u.test(address)),
  ).toEqual([]);
  const chunks = addresses
    .map((address) => address.replace(root, ''))
    .filter((path) => path in outputs);
  return { stdout: run.stdout, chunks };
}

function librariesIn(chunks: readonly string[]): readonly string[] {
  const inputs = chunks.flatMap((chunk) => Object.keys(outputs[chunk]?.inputs ?? {}));
  return SCREEN_LIBRARIES.filter((name) =>
    inputs.some((path) => path.includes(`node_modules/${name}/`)),
  );
}

function sizeOf(chunks: readonly string[]): number {
  return chunks.reduce((sum, chunk) => sum + (outputs[chunk]?.bytes ?? 0), 0);
}
