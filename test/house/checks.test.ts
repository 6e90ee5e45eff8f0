import { expect, test } from 'vitest';
import { CHECKS, judge } from '../tools/checks.ts';

/** What each tool prints when it looked at twelve files and found nothing wrong. */
const CONTENT: Readonly<Record<string, string>> = {
  tsc: Array.from({ length: 12 }, (_, at) => `/kept/src/${at}.ts`).join('\n'),
  oxlint:
    'Found 0 warnings and 0 errors.\nFinished in 9ms on 12 files with 249 rules using 2 threads.',
  oxfmt: 'All matched files use the correct format.\nFinished in 9ms on 12 files using 2 threads.',
  knip: 'processed 12 files',
};

test.each(CHECKS)('the check of $name passes when it looked at every file', (check) => {
  const outcome = { exitCode: 0, output: CONTENT[check.tool] ?? '' };
  expect(judge(check, outcome, 12)).toEqual({ kind: 'passed', files: 12 });
});

test.each(CHECKS)('the check of $name fails when it overlooked a file', (check) => {
  const outcome = { exitCode: 0, output: CONTENT[check.tool] ?? '' };
  expect(judge(check, outcome, 13)).toEqual({ kind: 'looked-past', files: 12, expected: 13 });
});

test.each(CHECKS)('the check of $name fails when it is content with nothing', (check) => {
  const verdict = judge(check, { exitCode: 0, output: '' }, 0);
  expect(verdict).toEqual({ kind: 'looked-past', files: 0, expected: 0 });
});

test.each(CHECKS)('the check of $name fails when its tool does', (check) => {
  const outcome = { exitCode: 1, output: CONTENT[check.tool] ?? '' };
  expect(judge(check, outcome, 12)).toEqual({ kind: 'found-faults' });
});

test('the libraries that the compiler lists are not taken for files of ours', () => {
  const [types] = CHECKS;
  const output = '/kept/node_modules/typescript/lib/lib.d.ts\n/kept/node_modules/x/src/x.d.ts';
  expect(types?.countFiles(output)).toBe(0);
});
