import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';

const NAMES = new Set([
  'LICENSE',
  'README.md',
  'bin',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
]);

test('the top level holds the few names that a newcomer can take in, and dot files', () => {
  const listed = execFileSync('git', ['ls-files'], { cwd: CHECKOUT, encoding: 'utf8' });
  const names = [
    ...new Set(
      listed
        .trim()
        .split('\n')
        .map((path) => path.split('/')[0] ?? ''),
    ),
  ];
  expect(names).toContain('package.json');
  expect(names.filter((name) => !NAMES.has(name) && !name.startsWith('.'))).toEqual([]);
});

test('what is built or installed is not kept in the history', () => {
  const listed = execFileSync('git', ['ls-files', 'dist', 'node_modules'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
  });
  expect(listed).toBe('');
});
