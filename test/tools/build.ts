import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eagerFunctions } from './build/eager-functions.ts';
import { lazyBuiltins } from './build/lazy-builtins.ts';
import { oneChunkFor } from './build/one-chunk.ts';
import { onlyVersion } from './build/only-version.ts';
import { plainWidths } from './build/plain-widths.ts';
import { CHECKOUT, filesIn } from './checkout.ts';

/**
 * `npm run build`: the program in `dist`, and esbuild's account of it in `dist/meta.json`.
 *
 * What the commands of every minute share comes in one chunk instead of fifty: each chunk costs a start a
 * third of a millisecond. Then, each in one more, what the morning, a note and a capture need beside it.
 */
const CHUNKS = [
  ['src/main.ts', commandFile('list'), commandFile('done')],
  [commandFile('home')],
  [commandFile('note')],
  [commandFile('add')],
];

const built = await build({
  absWorkingDir: CHECKOUT,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'external',
  external: ['react-devtools-core'],
  // yoga's loader looks for `fetch`, and to look pulls in 60 ms of network.
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.KEPT_RECKONING': JSON.stringify(reckoning()),
    fetch: 'undefined',
  },
  plugins: [onlyVersion, lazyBuiltins, plainWidths, await oneChunkFor(CHUNKS)],
  write: false,
});
mkdirSync(join(CHECKOUT, 'dist'), { recursive: true });
for (const { path, contents } of built.outputFiles) {
  const isScript = path.endsWith('.js');
  writeFileSync(path, isScript ? eagerFunctions(new TextDecoder().decode(contents)) : contents);
}
writeFileSync(join(CHECKOUT, 'dist', 'meta.json'), JSON.stringify(built.metafile));

function commandFile(verb: string): string {
  return `src/commands/verbs/${verb}-command.ts`;
}

/** What a ledger keeps of what it learnt is only good for the arithmetic that it was learnt with. */
function reckoning(): string {
  const hash = createHash('sha256');
  for (const path of filesIn(
    '{src/domain/{forecast,calendar}/**/*,src/actions/{finished-promises,learn-from-deliveries,forecast-commitment}}.ts',
  ))
    hash.update(readFileSync(join(CHECKOUT, path)));
  return hash.digest('hex').slice(0, 16);
}
