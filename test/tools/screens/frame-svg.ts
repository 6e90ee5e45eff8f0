import type { Frame, FrameLine } from '../../../src/screens/frame/frame.ts';
import { lookOf, type Look } from '../../../src/wording/meaning-colours.ts';
import type { Span } from '../../../src/wording/meaning.ts';
import { graphemesOf, widthOf } from '../../../src/wording/text/text-width.ts';

/** The size of one cell and the air around them, in the picture's units. */
const cell = { width: 8.4, height: 19 } as const;
const air = 14;

/** A window of so many cells, with the frame in it, as a picture that can be read on light and on dark. */
export function frameSvg(
  frame: Frame,
  { columns, rows }: { columns: number; rows: number },
): string {
  const width = round(columns * cell.width + 2 * air);
  // The last row of a window stays free.
  const height = round((rows - 1) * cell.height + 2 * air);
  const lines = frame.lines.map((line, row) => rowSvg(line, row));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<style>${style}</style>`,
    `<rect class="window" width="${width}" height="${height}" rx="8"/>`,
    ...lines.filter((line) => line !== ''),
    ...cursorSvg(frame),
    '</svg>',
    '',
  ].join('\n');
}

const fonts =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Microsoft JhengHei', monospace";

const style = [
  `text{font:14px ${fonts};white-space:pre;fill:#1f2328}`,
  '.window{fill:#ffffff;stroke:#d0d7de}',
  '.bar{fill:#1f2328}.on{fill:#ffffff}',
  // A Chinese character is as wide as two cells only in a larger size.
  '.w{font-size:16.6px}.b{font-weight:700}.d{fill:#656d76}',
  '.red{fill:#c0222b}.yellow{fill:#8a6100}.green{fill:#1a7f37}.cyan{fill:#0b6e84}',
  '@media (prefers-color-scheme: dark){',
  'text{fill:#e6edf3}.window{fill:#0d1117;stroke:#30363d}.bar{fill:#e6edf3}.on{fill:#0d1117}.d{fill:#8b949e}',
  '.red{fill:#ff7b72}.yellow{fill:#e3b341}.green{fill:#56d364}.cyan{fill:#56d4dd}}',
].join('');

function rowSvg({ spans, beside = [], isSelected = false }: FrameLine, row: number): string {
  const top = round(air + row * cell.height);
  const width = spans.reduce((sum, span) => sum + widthOf(span.text), 0);
  const bar = isSelected
    ? `<rect class="bar" x="${air}" y="${top}" width="${round(width * cell.width)}" height="${cell.height}"/>`
    : '';
  const listed = isSelected ? spans.map(({ text }): Span => ({ text })) : spans;
  return (
    bar +
    spansSvg(listed, { row, from: 0, extra: isSelected ? 'on' : '' }) +
    spansSvg(beside, { row, from: width, extra: '' })
  );
}

type Place = { readonly row: number; readonly from: number; readonly extra: string };

function spansSvg(spans: readonly Span[], { row, from, extra }: Place): string {
  let at = from;
  const texts: string[] = [];
  for (const { text, meaning } of spans) {
    const classes = [...(meaning === undefined ? [] : classesOf(lookOf[meaning])), extra];
    for (const run of runsOf(text)) {
      const cells = widthOf(run);
      const sized = cells > graphemesOf(run).length ? [...classes, 'w'] : classes;
      if (run.trim() !== '')
        texts.push(textSvg(run, { at, row, cells, classes: sized.filter(Boolean).join(' ') }));
      at += cells;
    }
  }
  return texts.join('');
}

/** Pieces of one width each, so that every one can be held to its cells whatever font draws it. */
function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let kind = '';
  for (const grapheme of graphemesOf(text)) {
    const next = grapheme === ' ' ? 'space' : widthOf(grapheme) === 2 ? 'wide' : 'narrow';
    const last = runs.length - 1;
    const goesOn = next === kind || (next === 'space' && kind === 'narrow');
    if (goesOn && last >= 0) runs[last] = `${runs[last]}${grapheme}`;
    else runs.push(grapheme);
    kind = goesOn ? kind : next;
  }
  return runs;
}

type Run = {
  readonly at: number;
  readonly row: number;
  readonly cells: number;
  readonly classes: string;
};

function textSvg(run: string, { at, row, cells, classes }: Run): string {
  const shown = run.trimEnd();
  const width = round((cells - widthOf(run) + widthOf(shown)) * cell.width);
  const x = round(air + at * cell.width);
  const y = round(air + row * cell.height + 14.2);
  const named = classes === '' ? '' : ` class="${classes}"`;
  return `<text${named} x="${x}" y="${y}" textLength="${width}" lengthAdjust="spacing">${escaped(shown)}</text>`;
}

function classesOf({ colour, isBold, isDim }: Look): readonly string[] {
  return [
    ...(colour === undefined ? [] : [colour]),
    ...(isBold ? ['b'] : []),
    ...(isDim ? ['d'] : []),
  ];
}

/** The cursor of a line that is being typed. */
function cursorSvg({ cursor }: Frame): readonly string[] {
  if (cursor === undefined) return [];
  const x = round(air + cursor.x * cell.width);
  const y = round(air + cursor.y * cell.height);
  return [`<rect class="bar" x="${x}" y="${y}" width="2" height="${cell.height}"/>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
