import { posix } from 'node:path';
import type { Sources } from './rooms.ts';

/**
 * The files that reach themselves again through their imports, each circle as one line. Type imports
 * count: of two files that need each other's types, neither can be read first.
 */
export function findCircles(sources: Sources): readonly string[] {
  const reached = new Map([...sources].map(([file, text]) => [file, importsOf(file, text)]));
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const file of reached.keys()) walk(file, { reached, circles, done, path: [] });
  return [...circles];
}

type Walk = {
  readonly reached: ReadonlyMap<string, readonly string[]>;
  readonly circles: Set<string>;
  readonly done: Set<string>;
  readonly path: readonly string[];
};

function walk(file: string, so: Walk): void {
  const { reached, circles, done, path } = so;
  const met = path.indexOf(file);
  if (met >= 0) circles.add([...path.slice(met), file].join(' -> '));
  if (met >= 0 || done.has(file)) return;
  for (const next of reached.get(file) ?? []) walk(next, { ...so, path: [...path, file] });
  done.add(file);
}

/** What is fetched only while running (`import(…)`) ties no knot: it is there for that. */
function importsOf(file: string, text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(?<path>\.[^']+)';/gmu);
  return [...statements].map(({ groups }) =>
    posix.join(posix.dirname(file), groups?.['path'] ?? ''),
  );
}
