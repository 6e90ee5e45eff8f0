import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeHome, MONDAY, openKept, type Home } from '../support/kept-in-terminal.ts';

/** Types a line after `kept` in a shell that says at the end how it went and whether the terminal is as before. */
function type(home: Home, line: string) {
  const shell = `before=$(stty -g); "$NODE" "$KEPT" ${line}; code=$?;
    [ "$before" = "$(stty -g)" ] && echo "code $code, terminal as before" || echo "code $code, CHANGED"`;
  return openKept(home, { shell });
}

function acmeHome(): Home {
  const home = makeHome();
  home.run(MONDAY, 'add', 'jane@acme', 'poster', 'by', '18', 'dec', 'need', '1h');
  home.run(MONDAY, 'backup');
  home.run(MONDAY, 'add', 'jane', 'deck', 'by', '18', 'dec', 'need', '1h');
  return home;
}

/** Sends a signal to the kept that runs in a home, as `kill` would. */
function kill(home: Home, signal: string): void {
  const listed = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout;
  const own = listed
    .split('\n')
    .filter((line) => line.includes('/kept.js') && line.includes(home.folder))
    .map((line) => Number.parseInt(line, 10));
  for (const pid of own) process.kill(pid, signal);
}

const questions = [
  { line: 'forget jane', asks: 'Forget Jane?' },
  { line: 'restore kept-2026-11-23-090000-asked.jsonl.gz', asks: 'Restore it?' },
  { line: 'backup --encrypt', asks: 'Passphrase:' },
  { line: 'add jane tv spot by tomorrow 10am need 5d', asks: /^\?/mu },
];

test.each(questions)(
  'Ctrl-C at the question of kept $line ends it: 130, and nothing is half done',
  async ({ line, asks }) => {
    const home = acmeHome();
    const before = home.run(MONDAY, 'export').replaceAll(/"at":"[^"]*"/gu, '');
    const kept = type(home, line);
    await kept.shows(asks);
    kept.send('\u0003');
    await kept.shows('code 130, terminal as before');
    await kept.ended;
    const after = home.run(MONDAY, 'export').replaceAll(/"at":"[^"]*"/gu, '');
    // What she typed before the warning is saved before it is asked about.
    expect(after.includes('tv spot')).toBe(line.startsWith('add'));
    expect(line.startsWith('add') || after === before).toBe(true);
    expect(home.run(MONDAY, 'doctor')).not.toContain('BAD');
  },
);

const signals = [
  { signal: 'SIGTERM', code: 143 },
  { signal: 'SIGHUP', code: 129 },
];

test.each(signals)(
  '$signal at a question leaves the terminal and the ledger as they were',
  async ({ signal, code }) => {
    const home = acmeHome();
    const kept = type(home, `backup --encrypt "${join(home.folder, 'sealed.age')}"`);
    await kept.shows('Passphrase:');
    kill(home, signal);
    await kept.shows(`code ${code}, terminal as before`);
    await kept.ended;
    expect(home.run(MONDAY, 'list')).toContain('deck');
    expect(home.run(MONDAY, 'doctor')).toContain('Nothing unfinished');
  },
);

test('SIGTERM while an import is still being read takes nothing in', () => {
  const home = acmeHome();
  const before = home.run(MONDAY, 'list', '--all');
  const path = join(home.folder, 'kept.json');
  writeFileSync(path, home.run(MONDAY, 'export').replaceAll('"id":"0', '"id":"9'));
  const shell = `(cat "${path}"; sleep 3) | "$NODE" "$KEPT" import - --yes & sleep 0.7; kill -TERM $!; wait $!; echo "code $?"`;
  const done = spawnSync('/bin/sh', ['-c', shell], {
    encoding: 'utf8',
    env: { ...process.env, ...envOf(home) },
  });
  expect(done.stdout).toContain('code 143');
  expect(home.run(MONDAY, 'list', '--all')).toBe(before);
});

function envOf(home: Home): NodeJS.ProcessEnv {
  return {
    KEPT_HOME: join(home.folder, 'home'),
    KEPT_NOW: MONDAY,
    KEPT_BACKUPS: 'off',
    HOME: home.folder,
    NODE: process.execPath,
    KEPT: new URL('../../bin/kept.js', import.meta.url).pathname,
  };
}
