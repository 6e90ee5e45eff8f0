import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKOUT } from './checkout.ts';

const OF_THE_WORKSHOP = new Set([
  'scripts',
  'devDependencies',
  'optionalDependencies',
  'allowScripts',
]);

/**
 * Lays out in an empty folder what is published, ready for `npm pack` and `npm publish`: the built
 * program with everything inside it. The checkout's own Node stays out, and with it every dependency.
 */
export function stagePackage(folder: string): void {
  for (const name of ['bin', 'dist', 'LICENSE', 'README.md']) {
    const from = join(CHECKOUT, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const published = Object.fromEntries(
    Object.entries(manifest).filter(([key]) => !OF_THE_WORKSHOP.has(key)),
  );
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
}

if (import.meta.main) {
  const [, , folder] = process.argv;
  if (folder === undefined) throw new Error('usage: node test/tools/stage-package.ts FOLDER');
  stagePackage(resolve(folder));
}
