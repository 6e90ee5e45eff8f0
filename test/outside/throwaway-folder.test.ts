import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';
import { tempFolder } from '../support/temp-folder.ts';

const module = join(CHECKOUT, 'src', 'outside', 'throwaway-folder.ts');
const now = Date.UTC(2026, 10, 24);

/** Runs a little program that makes such a folder in a temporary folder of its own. */
function lookAround(temporary: string, then = ''): string {
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { makeThrowawayFolder } from ${JSON.stringify(module)};
    const folder = makeThrowawayFolder(${now});
    writeFileSync(folder + '/ledger.db', 'made up');
    ${then}
    console.log(folder);`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary },
  });
  expect(done.stderr).toBe('');
  return done.stdout.trim();
}

test('a folder for looking around is gone when kept has ended', () => {
  const temporary = tempFolder();
  const folder = lookAround(temporary);
  expect(folder.startsWith(temporary)).toBe(true);
  expect(readdirSync(temporary)).toEqual([]);
});

test('one that holds a letter stays: it may be open in a mail program', () => {
  const temporary = tempFolder();
  const folder = lookAround(temporary, "mkdirSync(folder + '/drafts');");
  expect(existsSync(folder)).toBe(true);
});

test('what was left behind a day ago is cleared, and nothing else', () => {
  const temporary = tempFolder();
  const days = { 'kept-demo-old': 2, 'kept-demo-new': 0.5, 'somebody-else': 9 };
  for (const [name, age] of Object.entries(days)) {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, 'ledger.db'), '');
    const at = new Date(now - age * 86_400_000);
    utimesSync(join(temporary, name), at, at);
  }
  lookAround(temporary);
  expect(readdirSync(temporary).toSorted()).toEqual(['kept-demo-new', 'somebody-else']);
});
