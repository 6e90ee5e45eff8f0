import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smtpPassword } from '../../../src/outside/mail/smtp-password.ts';
import { fakePrograms } from '../../support/fake-programs.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A program that prints something and ends. */
function printing(text: string, code = 0): string {
  const path = join(tempFolder(), 'print it');
  writeFileSync(path, `#!/bin/sh\nprintf '%b' '${text}'\nexit ${code}\n`, { mode: 0o755 });
  return path;
}

const nowhere = { env: { PATH: '' }, platform: 'linux' } as const;

test('a command prints it: its first line, spaces and all', () => {
  const passwordCommand = [printing(' öpen sesame \\nsecond line\\n')];
  expect(smtpPassword({ user: 'wei', passwordCommand }, nowhere)).toEqual({
    kind: 'found',
    password: ' öpen sesame ',
  });
});

test.each([
  ['fails', () => [printing('half', 1)]],
  ['prints nothing', () => [printing('')]],
  ['is not there', () => ['/nowhere/pass']],
])('a command that %s gives none, and nothing else is tried', (_, command) => {
  const places = { env: { PATH: '', KEPT_SMTP_PASSWORD: 'other' }, platform: 'linux' } as const;
  const found = smtpPassword({ user: 'wei', passwordCommand: command() }, places);
  expect(found).toEqual({ kind: 'command-failed' });
});

test('without a command the environment has it, then the keychain of the system', () => {
  const places = { env: { PATH: '', KEPT_SMTP_PASSWORD: 'sesame' }, platform: 'linux' } as const;
  expect(smtpPassword({ user: 'wei' }, places)).toEqual({ kind: 'found', password: 'sesame' });
  expect(smtpPassword({ user: 'wei' }, nowhere)).toEqual({ kind: 'missing' });
});

test.each([
  ['linux', 'secret-tool', ['lookup', 'service', 'kept', 'account', 'wei']],
  ['darwin', 'security', ['find-generic-password', '-s', 'kept', '-a', 'wei', '-w']],
] as const)('on %s the keychain is asked with %s', (platform, program, words) => {
  const { env, called } = fakePrograms({ [program]: 0 });
  const quiet = { ...env, KEPT_TEST_INPUT: 'no' };
  expect(smtpPassword({ user: 'wei' }, { env: quiet, platform })).toEqual({ kind: 'missing' });
  expect(called(program)?.words).toEqual(words);
});
