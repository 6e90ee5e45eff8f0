import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { CHECKOUT } from '../checkout.ts';

/** Which file imports which, by paths from the checkout. `lazily`: by `import()`. */
type Graph = Metafile['inputs'];

/**
 * Puts what a group of files needs into one chunk. esbuild makes a chunk for each set of entries that share
 * some code, and there are as many entries as there are `import()`s; so each entry that needs any of a group
 * is made to need all of it. What an earlier group holds is left out of a later one.
 */
export async function oneChunkFor(groups: readonly (readonly string[])[]): Promise<Plugin> {
  const graph = await importGraph();
  const chunks = chunksOf(graph, groups);
  const heading = (file: string) => headingOf(chunks, neededBy(graph, [file]));
  return {
    name: 'one-chunk',
    setup: (builder) => {
      builder.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import'
          ? { path: join(resolveDir, path), namespace: 'entry' }
          : undefined,
      );
      builder.onLoad({ filter: /^/, namespace: 'entry' }, ({ path }) => ({
        contents: `${heading(relative(CHECKOUT, path))}export * from ${JSON.stringify(path)};`,
        resolveDir: CHECKOUT,
      }));
      builder.onResolve({ filter: /^one-chunk:/ }, ({ path }) => ({ path, namespace: 'chunk' }));
      builder.onLoad({ filter: /^/, namespace: 'chunk' }, ({ path }) => ({
        contents: importsOf(chunks[Number(path.split(':')[1])] ?? new Set()),
        resolveDir: CHECKOUT,
      }));
    },
  };
}

async function importGraph(): Promise<Graph> {
  const { metafile } = await build({
    absWorkingDir: CHECKOUT,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'error',
    external: ['react-devtools-core'],
  });
  return metafile.inputs;
}

function chunksOf(
  graph: Graph,
  groups: readonly (readonly string[])[],
): readonly ReadonlySet<string>[] {
  const chunks: Set<string>[] = [];
  for (const group of groups) {
    const needed = neededBy(graph, group);
    for (const earlier of chunks) for (const file of earlier) needed.delete(file);
    // What is an entry by itself stays in a file of its own.
    for (const file of group) needed.delete(file);
    chunks.push(needed);
  }
  return chunks;
}

/** What these files need before they can run, themselves among them: files, and modules of Node's own. */
function neededBy(graph: Graph, files: readonly string[]): Set<string> {
  const needed = new Set<string>();
  const toSee = [...files];
  for (let file = toSee.pop(); file !== undefined; file = toSee.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    const imports = graph[file]?.imports.filter(({ kind }) => kind !== 'dynamic-import') ?? [];
    toSee.push(...imports.map(({ path }) => path));
  }
  return needed;
}

function headingOf(chunks: readonly ReadonlySet<string>[], needed: ReadonlySet<string>): string {
  return chunks
    .map((chunk, at) => (chunk.isDisjointFrom(needed) ? '' : `import 'one-chunk:${at}';\n`))
    .join('');
}

/** Libraries need not be named: what needs them is. */
function importsOf(files: ReadonlySet<string>): string {
  const named = [...files].flatMap((file) => {
    if (file.startsWith('src/')) return [`./${file}`];
    return isBuiltin(file) ? [file] : [];
  });
  return named.map((name) => `import '${name}';\n`).join('');
}
