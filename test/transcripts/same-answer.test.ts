import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shellWords } from '../support/shell-words.ts';
import { CHECKOUT } from '../tools/checkout.ts';

const workshop = mkdtempSync(join(tmpdir(), 'kept-same-'));
const present = '2026-11-24T08:40:00+08:00[Asia/Shanghai]';

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

function kept(typed: string, TZ: string): string {
  const run = spawnSync(
    process.execPath,
    [join(CHECKOUT, 'bin', 'kept.js'), ...shellWords(typed)],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        KEPT_HOME: join(workshop, 'home'),
        KEPT_BACKUPS: 'off',
        KEPT_NOW: present,
        XDG_CACHE_HOME: join(workshop, 'cache'),
        LANG: 'en_GB.UTF-8',
        TZ,
      },
    },
  );
  return run.stdout;
}

const asked = [
  'list',
  'list --json',
  '--no-input',
  'show report --json',
  'can jane film by thu noon need 1d --json',
  'can tom film need 2d --more',
  'who --me',
];

function answers(TZ: string): readonly (readonly [typed: string, said: string])[] {
  return asked.map((typed) => [typed, kept(typed, TZ)] as const);
}

test('the same ledger at the same moment answers the same on a machine of any zone', () => {
  const promised = [
    'add jane@acme report by tomorrow noon need 4h',
    'add jane deck by thu need 2d',
    'add tom@bolt quote by wed noon need 3h',
    'add tom film by 5 dec need 3d',
    'wait tom photos by wed for:quote',
    'meet jane thu 10am status call',
    'add jane plan by fri 3pm need 1h',
    'done plan --gap as',
  ];
  for (const line of promised) kept(line, 'Asia/Shanghai');
  const here = answers('Asia/Shanghai');
  expect(here.filter(([, said]) => said === '')).toEqual([]);
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu']) {
    expect({ zone, said: answers(zone) }).toEqual({ zone, said: here });
  }
});
