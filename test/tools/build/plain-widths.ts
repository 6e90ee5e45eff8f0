import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { CHECKOUT } from '../checkout.ts';

const textFolder = join(CHECKOUT, 'src', 'wording', 'text');

/**
 * Has the libraries that draw the screen measure texts and take them apart as we do. By themselves they open the
 * engine's segmenter and lay out every emoji as they load: forty milliseconds before a first picture that has none.
 */
export const plainWidths: Plugin = {
  name: 'plain-widths',
  setup: (builder) => {
    builder.onResolve({ filter: /^string-width$/ }, () => ({ path: 'width', namespace: 'plain' }));
    builder.onLoad({ filter: /^/, namespace: 'plain' }, () => ({
      contents: widthAsLibrary,
      resolveDir: textFolder,
    }));
    const drawers =
      /node_modules\/(?:ink|cli-truncate|wrap-ansi|slice-ansi|@alcalzone\/ansi-tokenize)\/.*\.js$/;
    builder.onLoad({ filter: drawers }, ({ path }) => {
      const script = readFileSync(path, 'utf8');
      if (!script.includes(opening)) return undefined;
      const ours = script.replaceAll(wholeOpening, 'textSegmenter()');
      if (ours.includes(opening)) throw new Error(`${path} opens another segmenter`);
      return { contents: `${importing}${ours}` };
    });
  },
};

const opening = 'new Intl.Segmenter(';
const wholeOpening =
  /new Intl\.Segmenter\((?:undefined, \{ ?granularity: ['"]grapheme['"] ?\})?\)/gu;

const importing = `import { textSegmenter } from ${JSON.stringify(join(textFolder, 'plain-segments.ts'))};\n`;

/** `countAnsiEscapeCodes`: escapes count as what is written. Nothing else is ever asked of it. */
const widthAsLibrary = `
  import stripAnsi from 'strip-ansi';
  import { widthOf } from './text-width.ts';
  export default function stringWidth(text, { countAnsiEscapeCodes } = {}) {
    if (typeof text !== 'string') return 0;
    return widthOf(countAnsiEscapeCodes ? text : stripAnsi(text));
  }`;
