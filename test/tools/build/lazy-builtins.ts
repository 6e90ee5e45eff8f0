import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

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
    builder.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: exportsOf(path),
      loader: 'js',
    }));
    builder.onLoad({ filter: /^/, namespace: 'whole-builtin' }, ({ path }) => ({
      contents: isPlainObject(path) ? exportsOf(path) : `module.exports = ${asked(path)};`,
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

function exportsOf(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {}).join(' ');
  return `for (const name of ${JSON.stringify(names)}.split(' '))
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${asked(name)}[name] });`;
}

function asked(name: string): string {
  return `process.getBuiltinModule(${JSON.stringify(name)})`;
}
