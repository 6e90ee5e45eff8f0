import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';

/** Settings that match nothing are content with everything: so a fault is planted for each wall. */
const FAULTS = [
  [
    'a clock in the domain',
    'src/domain/a.ts',
    'export const now = new Date();',
    'no-restricted-globals',
  ],
  [
    'a clock in a deep folder of the domain',
    'src/domain/b/c/d.ts',
    'export const now = Date.now();',
    'no-restricted-globals',
  ],
  [
    'the environment in the wording',
    'src/wording/a.ts',
    "export const home = process.env['HOME'];",
    'no-restricted-globals',
  ],
  ['printing in an action', 'src/actions/a.ts', "console.log('kept');", 'no-restricted-globals'],
  [
    'a clock in a letter',
    'src/letters/a.ts',
    'export const now = new Date();',
    'no-restricted-globals',
  ],
  [
    'a clock in the capture',
    'src/capture/a.ts',
    'export const now = new Date();',
    'no-restricted-globals',
  ],
  [
    'chance in the domain',
    'src/domain/e.ts',
    'export const luck = Math.random();',
    'no-restricted-properties',
  ],
  [
    'a promise nobody waits for',
    'src/commands/a.ts',
    'export function go(): void {\n  Promise.resolve(1);\n}',
    'no-floating-promises',
  ],
  [
    'a forgotten case',
    'src/commands/b.ts',
    "export function say(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n      break;\n  }\n}",
    'switch-exhaustiveness-check',
  ],
  ['a value of any type', 'src/commands/c.ts', 'export const it: any = 1;', 'no-explicit-any'],
  [
    'a wish instead of a check',
    'src/commands/d.ts',
    'export const at = (list: string[]): string => list[0]!;',
    'no-non-null-assertion',
  ],
  ['a default export', 'src/commands/e.ts', 'export default 1;', 'no-default-export'],
  [
    'a file without end',
    'src/commands/f.ts',
    `export {};\n${'void 0;\n'.repeat(301)}`,
    'max-lines',
  ],
  [
    'a hook behind a condition',
    'src/screens/a.tsx',
    "import { useState } from 'react';\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
    'rules-of-hooks',
  ],
  [
    'a test left out',
    'test/domain/a.test.ts',
    "import { test } from 'vitest';\ntest.skip('kept', () => {});",
    'no-disabled-tests',
  ],
] as const;

interface Fault {
  readonly code: string;
  readonly filename: string;
}

const folder = mkdtempSync(join(tmpdir(), 'kept-lint-'));
const found = lintFaults();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(FAULTS)('%s is found', (_, file, _text, rule) => {
  const codes = found.filter(({ filename }) => filename === file).map(({ code }) => code);
  expect(codes).toContainEqual(expect.stringContaining(`(${rule})`));
});

function lintFaults(): readonly Fault[] {
  for (const [, file, text] of FAULTS) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const settings of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) {
    cpSync(join(CHECKOUT, settings), join(folder, settings));
  }
  symlinkSync(join(CHECKOUT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const oxlint = join(CHECKOUT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src', 'test'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as { readonly diagnostics: readonly Fault[] };
  return report.diagnostics.map(({ code, filename }) => ({
    code,
    filename: filename.replaceAll('\\', '/'),
  }));
}
