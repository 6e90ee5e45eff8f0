import { graphemeWidth } from './grapheme-width.ts';
import { isPlain, plainWidth, textSegmenter } from './plain-segments.ts';

/** What stands at the end of a text that was cut. Plain dots: the single sign is two cells wide in many Chinese terminals. */
const cutMark = '..';

const printableAscii = /^[\u0020-\u007E]*$/u;
/** How many terminal cells a text takes: wide characters two, marks that join none. */
export function widthOf(text: string): number {
  if (printableAscii.test(text)) return text.length;
  if (isPlain(text)) return plainWidth(text);
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The characters of a text as a reader counts them: 👩‍👧 and é are one each. */
export function graphemesOf(text: string): readonly string[] {
  if (isPlain(text)) return text.split('');
  return Array.from(characters.segment(text), (part) => part.segment);
}

const characters = textSegmenter();

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
