import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return {
    ...inherited,
    KEPT_HOME: join(tempFolder(), 'kept'),
    KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
    KEPT_BACKUPS: 'off',
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    ...more,
  };
}

/** A line in a shell, where `kept` is the built program. */
function shell(line: string, env: NodeJS.ProcessEnv, input = '') {
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `kept() { "${process.execPath}" "${KEPT}" "$@"; }; ${line}`],
    { encoding: 'utf8', env, input },
  );
  return { status, stdout, stderr };
}

const manyLines = Array.from(
  { length: 2000 },
  (_, at) => `jane@acme a title long enough to fill a pipe, number ${at}, by 18 dec need 1h\n`,
).join('');

test('a reader that goes away ends kept quietly', async () => {
  const env = environment();
  shell('kept add -', env, manyLines);
  const kept = spawn(process.execPath, [KEPT, 'list'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let talk = '';
  kept.stderr.setEncoding('utf8').on('data', (text: string) => (talk += text));
  kept.stdout.once('data', () => kept.stdout.destroy());
  const code = await new Promise((resolve) => kept.on('close', resolve));
  expect({ code, talk }).toEqual({ code: 0, talk: '' });
});

test('every line of a long list arrives', () => {
  const env = environment();
  shell('kept add -', env, manyLines);
  expect(shell('kept list | wc -l', env).stdout.trim()).toBe('2000');
});

test.runIf(existsSync('/dev/full'))(
  'an output that cannot be written to is a failure, and is said',
  () => {
    const env = environment();
    shell('kept add jane@acme deck by 18 dec need 1h', env);
    expect(shell('kept list > /dev/full', env)).toMatchObject({
      status: 1,
      stderr: 'The output could not be written (ENOSPC).\n',
    });
  },
);

test('what was promised is kept also when nobody listens on the side', () => {
  const env = environment();
  expect(shell('kept add jane@acme deck by 18 dec need 1h 2>&-', env)).toMatchObject({
    status: 0,
    stdout: '7k\n',
  });
  expect(shell('kept list', env).stdout).toContain('deck');
});

test.each([
  ['kept add - <&-', 0],
  ['kept add <&-', 2],
  ['kept date - <&-', 0],
  ['kept < /dev/null', 0],
])('"%s" comes to an end', (line, status) => {
  expect(shell(line, environment()).status).toBe(status);
});

test('lines of another system, and a mark at the beginning, are lines', () => {
  const env = environment();
  const { stdout } = shell(
    'kept add -',
    env,
    '\uFEFFjane@acme deck by fri\r\njane logo by fri\r\n',
  );
  expect(stdout).toBe('7k\np4\n');
  expect(shell('kept list', env).stdout).not.toMatch(/[\r\uFEFF]/u);
});

test('a pipe has no colour and is not cut, whatever the terminal says', () => {
  const env = environment({ FORCE_COLOR: '1', TERM: 'xterm-256color', COLUMNS: '20' });
  shell('kept add -', env, 'jane@acme a title that is longer than twenty columns by fri\n');
  const { stdout } = shell('kept list', env);
  expect(stdout).not.toContain('\u001B');
  expect(stdout).toContain('a title that is longer than twenty columns');
});

test.runIf(process.platform === 'linux')('without a home there is one clear line', () => {
  const { KEPT_HOME: _, XDG_DATA_HOME: __, ...env } = environment({ HOME: '/' });
  const { status, stdout, stderr } = shell('kept list', env);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    'There is no home folder, so I do not know where to keep your ledger.\nKEPT_HOME=/some/folder kept\n',
  );
});

test('a data folder that cannot be made is a failure, said in a line', () => {
  const { status, stderr } = shell(
    'kept add jane@acme deck',
    environment({ KEPT_HOME: '/dev/null/kept' }),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('/dev/null/kept');
  expect(stderr).not.toContain('    at ');
});

test('a failure of the machine answers a script in the one envelope', () => {
  const env = environment({ KEPT_HOME: '/dev/null/kept', LANG: 'zh_TW.UTF-8' });
  const { status, stdout, stderr } = shell('kept list --json', env);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'kept/1',
    ok: false,
    problem: { code: 'no-folder', text: expect.stringContaining('這個資料夾用不了') },
    warnings: [],
  });
});

test('a failure is said in the language that is set', () => {
  const env = environment();
  shell(
    'kept config language zh-Hans; rm -f "$KEPT_HOME/ledger.db"; mkdir "$KEPT_HOME/ledger.db"',
    env,
  );
  const { status, stderr } = shell('kept list', env);
  expect(status).toBe(1);
  expect(stderr).toContain('不是 kept 的账本');
});
