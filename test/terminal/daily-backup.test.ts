import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKOUT } from '../tools/checkout.ts';

const env: NodeJS.ProcessEnv = {
  ...process.env,
  KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
  LANG: 'en_GB.UTF-8',
};

/** Runs the built program over a folder; the daily backup starts as it would for her. */
function kept(folder: string, ...words: string[]) {
  const { KEPT_BACKUPS: _, ...usual } = env;
  return spawnSync(process.execPath, [join(CHECKOUT, 'bin', 'kept.js'), ...words], {
    encoding: 'utf8',
    env: { ...usual, KEPT_HOME: folder, HOME: join(folder, '..') },
  });
}

test('the first act of a day makes the day’s backup by itself, and a damaged ledger names it', async () => {
  const folder = join(tempFolder(), 'kept');
  expect(kept(folder, 'add', 'jane@acme', 'deck', 'by', 'thu').status).toBe(0);
  const backups = join(folder, 'backups');
  await vi.waitFor(
    () => {
      expect(readdirSync(backups)).toEqual(['kept-2026-11-24.jsonl.gz']);
    },
    { timeout: 30_000 },
  );
  expect(statSync(join(backups, 'kept-2026-11-24.jsonl.gz')).mode & 0o777).toBe(0o600);
  const file = join(folder, 'ledger.db');
  truncateSync(file, statSync(file).size - 100);
  const size = statSync(file).size;
  const list = kept(folder, 'list');
  expect(list.status).toBe(1);
  expect(list.stderr).toContain('I have not touched it');
  expect(list.stderr).toContain('kept restore kept-2026-11-24.jsonl.gz');
  expect(statSync(file).size).toBe(size);
  expect(kept(folder, 'restore', 'kept-2026-11-24.jsonl.gz', '--yes').status).toBe(0);
  expect(kept(folder, 'list').stdout).toContain('deck');
});

test('reading makes no backup', () => {
  const folder = join(tempFolder(), 'kept');
  expect(kept(folder, 'list').status).toBe(0);
  expect(existsSync(folder)).toBe(false);
});
