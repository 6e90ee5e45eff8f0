import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { CHECKOUT, filesIn } from '../checkout.ts';

/**
 * Hands out Node's own modules without `import`: Node answers an `import` with every export read once, and so
 * loads streams, web crypto and the terminal for a program that wanted `readFileSync`. Here a module is
 * loaded when the first of its exports is used, and one that is never used is never loaded.
 */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup: (builder) => {
    builder.onResolve({ filter: /^[a-z_/:0-9]+$/ }, ({ path, importer }) => {
      const isBuiltin = path.startsWith('node:') || builtinModules.includes(path);
      if (!isBuiltin) return undefined;
      const isLibrary = importer.includes('node_modules');
      return { path: fullName(path), namespace: isLibrary ? 'whole-builtin' : 'builtin' };
    });
    const named = namesOfOurs();
    builder.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: exportsOf(path, named.get(path) ?? []),
      loader: 'js',
    }));
    builder.onLoad({ filter: /^/, namespace: 'whole-builtin' }, ({ path }) => ({
      contents: isPlainObject(path)
        ? exportsOf(path, Object.keys(process.getBuiltinModule(path) ?? {}))
        : `module.exports = ${asked(path)};`,
      loader: 'js',
    }));
  },
};

function fullName(path: string): string {
  return path.startsWith('node:') ? path : `node:${path}`;
}

/** Libraries may call a module itself, or set what is in it: `events`, `stream`, `process`. We take names. */
function isPlainObject(name: string): boolean {
  const found: unknown = process.getBuiltinModule(name);
  return typeof found === 'object' && found !== process;
}

function exportsOf(name: string, names: readonly string[]): string {
  return `for (const name of ${JSON.stringify(names)})
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${asked(name)}[name] });`;
}

/** What our own files take of each module: to hand out a hundred names for three costs a start two milliseconds. */
function namesOfOurs(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const path of filesIn('src/**/*.{ts,tsx}')) {
    const text = readFileSync(join(CHECKOUT, path), 'utf8');
    for (const [, names, module] of text.matchAll(fromBuiltin)) {
      if (names === undefined || module === undefined) throw new Error(`${path}: import names`);
      const known = named.get(module) ?? new Set();
      named.set(module, known);
      for (const each of names.split(',')) known.add(each.trim().split(' as ')[0] ?? '');
    }
  }
  return new Map([...named].map(([module, names]) => [module, [...names].filter(isValue)]));
}

/** The names between braces; without braces there are none, and the build stops. */
const fromBuiltin = /^import (?!type )(?:\{([^}]*)\}|[^']*) from '(node:[^']*)'/gmu;

function isValue(name: string): boolean {
  return name !== '' && !name.startsWith('type ');
}

function asked(name: string): string {
  return `process.getBuiltinModule(${JSON.stringify(name)})`;
}
