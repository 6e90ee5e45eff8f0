import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';
import { tempFolder } from '../support/temp-folder.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** A folder where nothing must appear, and the built kept under its name. */
function shellIn(shell: string, folder: string) {
  return (script: string): string => {
    const kept = `${folder}/bin/kept`;
    const setUp = `mkdir -p ${folder}/bin; printf '#!/bin/sh\\nexec "${process.execPath}" "${KEPT}" "$@"\\n' > ${kept}; chmod +x ${kept}`;
    spawnSync('/bin/sh', ['-c', setUp]);
    const { stdout, stderr } = spawnSync(shell, ['-c', script], {
      cwd: folder,
      encoding: 'utf8',
      // A shell whose input is a socket takes itself for a remote one and reads what it should not.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        HOME: folder,
        PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`,
        KEPT_HOME: join(folder, 'home'),
        KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
        KEPT_BACKUPS: 'off',
        LANG: 'C.UTF-8',
      },
    });
    expect(stderr).toBe('');
    return stdout;
  };
}

const hostile = [
  'zz$(touch ran1)',
  'zz`touch ran2`',
  "zz'; touch ran3; '",
  'zz"; touch ran4; "',
  'zz; touch ran5',
  'zz|touch ran6',
  String.raw`zz\$(touch ran7)`,
  'zz!!*~',
];

test.runIf(has('bash'))('in bash no name of the ledger is run, whatever it holds', () => {
  const folder = tempFolder();
  const bash = shellIn('bash', folder);
  for (const [at, name] of hostile.entries()) {
    const quoted = `'${name.replaceAll("'", String.raw`'\''`)}'`;
    bash(
      `kept add h${at}@evil x by fri >/dev/null 2>&1; kept edit h${at}@evil --name ${quoted} 2>/dev/null`,
    );
  }
  // What bash would put on the line, read by bash as a line.
  const said = bash(`
    source <(kept completion bash)
    COMP_LINE='kept who zz' COMP_POINT=11 COMP_WORDS=(kept who zz) COMP_CWORD=2 COMP_TYPE=9
    _kept
    for reply in "\${COMPREPLY[@]}"; do eval "printf '%s\\n' $reply"; done
  `);
  expect(said.trim().split('\n').toSorted()).toEqual(hostile.toSorted());
  expect(readdirSync(folder).filter((name) => name.startsWith('ran'))).toEqual([]);
});

test.runIf(has('bash'))('in bash the part before an @ or a colon stays', () => {
  const folder = tempFolder();
  const bash = shellIn('bash', folder);
  bash(
    'kept add jane@acme deck by fri >/dev/null 2>&1; kept add jane@globex x by fri >/dev/null 2>&1',
  );
  const reply = (line: string, words: string): string =>
    bash(`
      source <(kept completion bash)
      COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDS=(${words}) COMP_TYPE=9
      COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
      _kept; printf '%s\\n' "\${COMPREPLY[@]}"
    `).trim();
  expect(reply('kept who jane@g', 'kept who jane @ g')).toBe('@globex');
  expect(reply('kept add x for:7', 'kept add x for : 7')).toBe('7k');
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is one that %s can read', (shell) => {
  if (!has(shell)) return;
  const folder = tempFolder();
  const sh = shellIn('/bin/sh', folder);
  sh(`kept completion ${shell} > script`);
  expect(existsSync(join(folder, 'script'))).toBe(true);
  const { status, stderr } = spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
