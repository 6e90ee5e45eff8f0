import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT, filesIn } from '../tools/checkout.ts';
import { findCircles } from './circles.ts';

test('no file of the program needs itself, however far around', () => {
  const files = filesIn('src/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(500);
  const sources = files.map((file) => [file, readFileSync(join(CHECKOUT, file), 'utf8')] as const);
  expect(findCircles(new Map(sources))).toEqual([]);
});

test('two files that need each other are found, and so are three', () => {
  const sources = new Map([
    ['domain/a.ts', "import type { B } from './b.ts';"],
    ['domain/b.ts', "export { a } from './a.ts';"],
    ['domain/c.ts', "import {\n  d,\n} from './deep/d.ts';"],
    ['domain/deep/d.ts', "import { e } from '../e.ts';"],
    ['domain/e.ts', "import { c } from './c.ts';\nimport { a } from './a.ts';"],
  ]);
  expect(findCircles(sources)).toEqual([
    'domain/a.ts -> domain/b.ts -> domain/a.ts',
    'domain/c.ts -> domain/deep/d.ts -> domain/e.ts -> domain/c.ts',
  ]);
});

test('what is fetched only when it is needed closes no circle', () => {
  const sources = new Map([
    ['a.ts', "import { b } from './b.ts';"],
    ['b.ts', "const a = () => import('./a.ts');"],
  ]);
  expect(findCircles(sources)).toEqual([]);
});
