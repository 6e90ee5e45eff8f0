import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';
import { findOlderNode } from '../tools/older-node.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Stands in for the built program and does what its first argument says. */
const STAND_IN = `
const [wish, ...rest] = process.argv.slice(2);
if (wish === 'tell') console.log(JSON.stringify({ node: process.versions.node, rest, folder: process.cwd() }));
if (wish === 'fail') process.exitCode = 3;
if (wish === 'die') process.kill(process.pid, 'SIGTERM');
if (wish === 'read') process.stdin.pipe(process.stdout);
if (wish === 'look') console.log(process.stdin.isTTY + ' ' + process.stdout.columns);
if (wish === 'wait') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => { console.log(signal); process.exit(7); });
  }
  setTimeout(() => {}, 60_000);
  console.log('ready');
}
`;

const oldNode = findOlderNode();
/** This Node starts the program itself; an older one hands over to the checkout's own. */
const STARTERS = [
  { title: 'the Node of these tests', node: process.execPath },
  ...(oldNode === undefined ? [] : [{ title: 'an older Node', node: oldNode }]),
];

test.each(STARTERS)(
  '$title runs kept with every argument, wherever it is called from',
  ({ node }) => {
    const kept = makeCheckout();
    const elsewhere = tempFolder();
    const run = spawnSync(node, [kept, 'tell', 'two words', '', '--flag=报价'], {
      cwd: elsewhere,
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      rest: ['two words', '', '--flag=报价'],
      folder: realpathSync(elsewhere),
    });
    expect(run.stderr).toBe('');
  },
);

test.each(STARTERS)('$title runs kept on Node 24 or newer', ({ node }) => {
  const run = spawnSync(node, [makeCheckout(), 'tell'], { encoding: 'utf8' });
  const told = JSON.parse(run.stdout) as { readonly node: string };
  expect(Number.parseInt(told.node, 10)).toBeGreaterThanOrEqual(24);
});

test.each(STARTERS)('$title runs kept through a symlink', ({ node }) => {
  const link = join(tempFolder(), 'kept');
  symlinkSync(makeCheckout(), link);
  const run = spawnSync(node, [link, 'tell'], { encoding: 'utf8' });
  expect(run.stdout).toContain('"rest":[]');
});

test.each(STARTERS)('$title passes on what is typed and the exit code', ({ node }) => {
  const kept = makeCheckout();
  expect(spawnSync(node, [kept, 'read'], { input: '王敏\n', encoding: 'utf8' }).stdout).toBe(
    '王敏\n',
  );
  expect(spawnSync(node, [kept, 'fail']).status).toBe(3);
});

test.runIf(process.platform !== 'win32').each(STARTERS)(
  '$title ends by the signal that ended kept',
  ({ node }) => {
    expect(spawnSync(node, [makeCheckout(), 'die']).signal).toBe('SIGTERM');
  },
);

test
  .runIf(process.platform !== 'win32')
  .each(
    STARTERS.flatMap((starter) =>
      ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => ({ ...starter, signal })),
    ),
  )('$title lets kept answer $signal itself', async ({ node, signal }) => {
  const child = spawn(node, [makeCheckout(), 'wait'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said === 'ready\n') child.kill(signal as NodeJS.Signals);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ said, code }).toEqual({ said: `ready\n${signal}\n`, code: 7 });
});

test.each(STARTERS)('$title passes the terminal through', async ({ node }) => {
  const terminal = spawnInTerminal(node, [makeCheckout(), 'look'], { cols: 97 });
  let shown = '';
  terminal.onData((text) => (shown += text));
  await new Promise((resolve) => terminal.onExit(resolve));
  expect(shown.trim()).toBe('true 97');
});

test('kept that is not built yet says in one line how to build it', () => {
  const run = spawnSync(process.execPath, [makeCheckout({ isBuilt: false })], { encoding: 'utf8' });
  expect(run).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^kept is not built yet.*npm run build.*\n$/u),
  });
});

test('a fault inside the program is not taken for a program that is not built', () => {
  const kept = makeCheckout();
  writeFileSync(join(dirname(kept), '../dist/main.js'), "import './gone.js';");
  const run = spawnSync(process.execPath, [kept], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('gone.js');
  expect(run.stderr).not.toContain('not built');
});

test('an older Node without a newer one at hand says in one line what to do', ({ skip }) => {
  if (oldNode === undefined) return skip('this machine has no Node older than 24');
  const run = spawnSync(oldNode, [makeCheckout({ hasOwnNode: false })], { encoding: 'utf8' });
  expect(run).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^kept needs Node 24 or newer, and this is .*npm install.*\n$/u),
  });
});

test('compiled code is kept in the cache folder of the user, and nowhere when there is none', () => {
  const kept = makeCheckout();
  const home = tempFolder();
  const env = { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: undefined };
  spawnSync(process.execPath, [kept, 'tell'], { env });
  const caches = readdirSync(home, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('compiled'));
  expect(caches).toHaveLength(1);

  const nowhere = tempFolder();
  const homeless = { ...env, HOME: '', LOCALAPPDATA: '' };
  expect(spawnSync(process.execPath, [kept, 'tell'], { env: homeless, cwd: nowhere }).status).toBe(
    0,
  );
  expect(readdirSync(nowhere)).toEqual([]);
});

/** Answers the path of its `bin/kept.js`. */
function makeCheckout({ isBuilt = true, hasOwnNode = true } = {}): string {
  const folder = tempFolder();
  const kept = join(folder, 'bin', 'kept.js');
  cpSync(join(CHECKOUT, 'bin', 'kept.js'), kept);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (isBuilt) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'main.js'), STAND_IN);
  }
  if (hasOwnNode) {
    mkdirSync(join(folder, 'node_modules', 'node', 'bin'), { recursive: true });
    symlinkSync(process.execPath, join(folder, 'node_modules', 'node', 'bin', 'node'));
  }
  return kept;
}
