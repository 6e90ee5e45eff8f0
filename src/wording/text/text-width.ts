import { graphemeWidth } from './grapheme-width.ts';

/** What stands at the end of a text that was cut. Plain dots: the single sign is two cells wide in many Chinese terminals. */
const cutMark = '..';

const printableAscii = /^[\u0020-\u007E]*$/u;
// Letters and signs of which each is a character by itself and one cell wide: Latin, Greek, Cyrillic, dashes, quotes.
const narrow =
  '\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0373\\u0384-\\u03FF\\u0400-\\u0482\\u2010-\\u2015\\u2018-\\u201F\\u2026';
// The same, two cells wide: Chinese with its signs, kana, Hangul syllables, full-width forms.
const wide =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFF01-\\uFF60\\uFFE0-\\uFFE6';
/** Nearly everything that is written here. The rest is taken apart by the engine, which is slow to begin. */
const simple = new RegExp(`^[${narrow}${wide}]*$`, 'u');
const eachWide = new RegExp(`[${wide}]`, 'gu');

/** How many terminal cells a text takes: wide characters two, marks that join none. */
export function widthOf(text: string): number {
  if (printableAscii.test(text)) return text.length;
  if (simple.test(text)) return text.length + (text.match(eachWide)?.length ?? 0);
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The characters of a text as a reader counts them: 👩‍👧 and é are one each. */
export function graphemesOf(text: string): readonly string[] {
  if (simple.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Opened at the first text that needs it: that takes twenty milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** The text, cut to at most `cells`; a cut shows `..` where there is room for it. */
export function cutToWidth(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  const mark = cutMark.slice(0, Math.max(0, cells - 1));
  return takeCells(text, cells - mark.length).trimEnd() + mark;
}

/** The text with spaces after it, up to `cells`. Never cuts. */
export function padToWidth(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - widthOf(text)));
}

/** The text with spaces before it, up to `cells`. Never cuts. */
export function padStartToWidth(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - widthOf(text))) + text;
}

/** The text in exactly `cells`: cut or filled up, as it needs. */
export function fitToWidth(text: string, cells: number): string {
  return padToWidth(cutToWidth(text, cells), cells);
}

/** The longest beginning of a text that fits in `cells`, whole characters only and no mark. */
export function takeCells(text: string, cells: number): string {
  if (printableAscii.test(text)) return text.slice(0, Math.max(0, cells));
  let taken = '';
  let used = 0;
  for (const grapheme of graphemesOf(text)) {
    used += widthOf(grapheme);
    if (used > cells) break;
    taken += grapheme;
  }
  return taken;
}
