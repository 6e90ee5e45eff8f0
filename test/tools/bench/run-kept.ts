import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

/** Copies the built program into a workshop, so that nobody builds it anew while it is measured. */
export function copyProgram(workshop: string): void {
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(join(CHECKOUT, part), join(workshop, part), { recursive: true });
  }
  symlinkSync(join(CHECKOUT, 'node_modules'), join(workshop, 'node_modules'), 'dir');
}

export function keptFile({ workshop }: Home): string {
  return join(workshop, 'bin', 'kept.js');
}

/** Where kept keeps its data, and the workshop that holds the program and its compiled code. */
export interface Home {
  readonly folder: string;
  readonly workshop: string;
}

/** Runs kept with this Node and gives what it printed; throws when it did not end well. */
export function runKept(home: Home, words: readonly string[], node = process.execPath): string {
  return run(node, [keptFile(home), ...words], home);
}

/** How many milliseconds kept takes from start to end. */
export function timeKept(home: Home, words: readonly string[], node = process.execPath): number {
  return timed(() => runKept(home, words, node));
}

/** How many milliseconds a Node takes that does nothing: the unit. */
export function timeBareNode(home: Home): number {
  return timed(() => run(process.execPath, ['-e', '0'], home));
}

/** English whatever the machine speaks, a data folder of its own, and no trace outside the workshop. */
export function environment({ folder, workshop }: Home): NodeJS.ProcessEnv {
  const { KEPT_NOW: _now, NO_COLOR: _colour, ...env } = process.env;
  return {
    ...env,
    KEPT_HOME: folder,
    // The first act of a day would start a backup beside everything that is measured.
    KEPT_BACKUPS: 'off',
    XDG_CACHE_HOME: join(workshop, 'cache'),
    LC_ALL: 'en_US.UTF-8',
    TERM: 'xterm-256color',
  };
}

function run(node: string, args: readonly string[], home: Home): string {
  const done = spawnSync(node, args, {
    encoding: 'utf8',
    env: environment(home),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) {
    throw new Error(`${args.slice(1).join(' ')}: ${done.stderr || String(done.error)}`);
  }
  return done.stdout;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
