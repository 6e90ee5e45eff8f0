import { globSync } from 'node:fs';

/** A check that found nothing to check has failed: each one says how many files it looked at. */
export interface Check {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
  readonly countFiles: (output: string) => number;
}

export const CHECKS: readonly Check[] = [
  { name: 'types', tool: 'tsc', args: ['--listFiles'], countFiles: countOwnPaths },
  {
    name: 'lint',
    tool: 'oxlint',
    args: [],
    countFiles: countAfter(/ on (\d+) files? with \d+ rules/u),
  },
  {
    name: 'format',
    tool: 'oxfmt',
    args: ['--check'],
    countFiles: countAfter(/ on (\d+) files? /u),
  },
  {
    name: 'unused code',
    tool: 'knip',
    args: [
      '--treat-config-hints-as-errors',
      '--reporter',
      'symbols',
      '--reporter',
      './test/tools/count-processed.ts',
    ],
    countFiles: countAfter(/processed (\d+) files/u),
  },
];

export interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
}

export type Verdict =
  | { readonly kind: 'passed'; readonly files: number }
  | { readonly kind: 'found-faults' }
  | { readonly kind: 'looked-past'; readonly files: number; readonly expected: number };

/** `expected` is what lies on the disk: to look at fewer files is to have looked past some. */
export function judge(check: Check, outcome: Outcome, expected: number): Verdict {
  if (outcome.exitCode !== 0) return { kind: 'found-faults' };
  const files = check.countFiles(outcome.output);
  if (files === 0 || files < expected) return { kind: 'looked-past', files, expected };
  return { kind: 'passed', files };
}

export function countSourceFiles(folder: string): number {
  return globSync('{src,test,bin}/**/*.{ts,tsx,js}', { cwd: folder }).length;
}

/** `tsc --listFiles` also names the libraries. */
function countOwnPaths(output: string): number {
  return output
    .split('\n')
    .filter((line) => /\/(?:src|test|bin)\/.*\.(?:tsx?|js)$/u.test(line.replaceAll('\\', '/')))
    .filter((line) => !line.includes('node_modules')).length;
}

function countAfter(pattern: RegExp): (output: string) => number {
  return (output) => Number(pattern.exec(output)?.[1] ?? 0);
}
