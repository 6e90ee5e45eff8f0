import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CHECKOUT } from '../tools/checkout.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');

export type Ran = {
  readonly status: number | null;
  readonly out: string;
  readonly talk: string;
};

/** The built program over a folder, on Tuesday 24 November 2026, 08:40 in Shanghai. */
export function kept(folder: string, ...words: readonly string[]): Ran {
  const done = spawnSync(process.execPath, [KEPT, ...words], {
    encoding: 'utf8',
    env: environment(folder),
    maxBuffer: 1e9,
  });
  return { status: done.status, out: done.stdout, talk: done.stderr };
}

/** The same beside others; `after`: killed with SIGKILL after so many milliseconds, if it is still there. */
export async function keptBeside(
  folder: string,
  words: readonly string[],
  after?: number,
): Promise<Ran> {
  const child = spawn(process.execPath, [KEPT, ...words], { env: environment(folder) });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  const ended = once(child, 'exit');
  const [out, talk] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  clearTimeout(timer);
  return { status: child.exitCode, out, talk };
}

/** The open promises and waits, as `list --json` says them. */
export function listed(folder: string): readonly { readonly what: string }[] {
  const { out, talk, status } = kept(folder, 'list', '--all', '--json');
  if (status !== 0) throw new Error(`kept list: exit ${String(status)}\n${talk}`);
  return (JSON.parse(out) as { items: readonly { what: string }[] }).items;
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    KEPT_HOME: folder,
    KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
    KEPT_BACKUPS: 'off',
    // What kept compiled lies in a cache below it: not on a disk that is to be full.
    HOME: join(tmpdir(), 'kept-hard-home'),
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
  };
}
