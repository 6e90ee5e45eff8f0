import stringWidth from 'string-width';

/** What stands at the end of a text that was cut. Plain dots: the single sign is two cells wide in many Chinese terminals. */
export const cutMark = '..';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const printableAscii = /^[\u0020-\u007E]*$/u;

/** How many terminal cells a text takes: wide characters two, marks that join none. */
export function widthOf(text: string): number {
  return printableAscii.test(text) ? text.length : stringWidth(text);
}

/** The characters of a text as a reader counts them: 👩‍👧 and é are one each. */
export function graphemesOf(text: string): readonly string[] {
  if (printableAscii.test(text)) return text.split('');
  return [...segmenter.segment(text)].map((part) => part.segment);
}

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
  for (const { segment } of segmenter.segment(text)) {
    used += widthOf(segment);
    if (used > cells) break;
    taken += segment;
  }
  return taken;
}

/** A text broken into lines of at most `cells`, at spaces where there are any, else between characters. */
export function wrapToWidth(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (widthOf(rest) > cells) {
    const line = firstLine(rest, Math.max(2, cells));
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}

function firstLine(text: string, cells: number): string {
  const fitting = takeCells(text, cells) || (graphemesOf(text)[0] ?? '');
  if (text[fitting.length] === ' ') return fitting;
  const space = fitting.lastIndexOf(' ');
  return space > 0 ? fitting.slice(0, space) : fitting;
}
