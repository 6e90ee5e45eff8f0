import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { CHECKOUT } from '../checkout.ts';

/** Of our manifest the program asks nothing but its version; with all of it every start would read who built it with what. */
export const onlyVersion: Plugin = {
  name: 'only-version',
  setup: (builder) => {
    builder.onLoad({ filter: /package\.json$/ }, ({ path }) =>
      path === join(CHECKOUT, 'package.json')
        ? { contents: JSON.stringify({ version: versionOf(path) }), loader: 'json' }
        : undefined,
    );
  },
};

function versionOf(manifest: string): unknown {
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? read.version : undefined;
}
