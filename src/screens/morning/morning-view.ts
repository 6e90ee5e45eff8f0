import { sectionNames } from '../../domain/review/morning-item.ts';
import { meant, plain, type Line, type Span } from '../../wording/meaning.ts';
import { loadStripLine } from '../../wording/pages/load-strip-line.ts';
import { columnWidths, layCells } from '../../wording/pages/morning-columns.ts';
import { describeCounts, describeNow, sectionTitle } from '../../wording/pages/morning-lines.ts';
import { itemId, morningRow, type Cell, type MorningRow } from '../../wording/pages/morning-row.ts';
import { cutToWidth, fitToWidth } from '../../wording/text/text-width.ts';
import { cutLine, fillLine, frameLine, justify, type FrameLine } from '../frame/frame.ts';
import type { FrameSpace } from '../frame/screen-size.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { rowsBefore, type BodyPart } from './morning-layout.ts';
import { bodyOf, morningSpace } from './morning-state.ts';

/** "kept  Tue 24 Nov 08:40" and what the day holds. */
export function headerLine({ words }: ScreenContext, { morning, size }: ScreenState): Line {
  const left: Line = [
    meant('title', 'kept'),
    { text: `  ${describeNow(words, morning.review.now.wall)}` },
  ];
  const counts = describeCounts(words, morning.review).map((text, index) => ({
    text: index === 0 ? text : `   ${text}`,
  }));
  return justify(left, counts, size.columns);
}

/** The days ahead as load bars. */
export function stripLine({ words, bars }: ScreenContext, { morning, size }: ScreenState): Line {
  return loadStripLine(words, morning.load, { cells: size.columns, bars });
}

/** The rows of the five sections that are on view. Only these are worded and drawn. */
export function bodyLines(context: ScreenContext, state: ScreenState): readonly FrameLine[] {
  if (state.morning.isFresh)
    return context.words.morning.emptyLedger.map((text) => frameLine({ text }));
  const space = morningSpace(context, state);
  const parts = bodyOf(context, state);
  const { starts } = rowsBefore(parts, space.itemRows);
  const bottom = state.top + space.bodyRows;
  const handle = handleCells(parts);
  const seen = parts.flatMap((part, index) => {
    const start = starts[index] ?? 0;
    if (start + space.itemRows <= state.top || start >= bottom) return [];
    return partLines(part, { context, state, space, handle }).map((line, row) => ({
      line,
      row: start + row,
    }));
  });
  return seen.filter(({ row }) => row >= state.top && row < bottom).map(({ line }) => line);
}

type View = {
  readonly context: ScreenContext;
  readonly state: ScreenState;
  readonly space: FrameSpace;
  readonly handle: number;
};

/** Handles are two to four letters; the column is as wide as the longest. */
function handleCells(parts: readonly BodyPart[]): number {
  const lengths = parts.map((part) => {
    if (part.kind !== 'item') return 0;
    if (part.item.kind === 'unread') return part.item.line.handle.length;
    return part.item.kind === 'quiet' ? 0 : part.item.commitment.handle.length;
  });
  return lengths.reduce((longest, length) => Math.max(longest, length), 2) + 2;
}

function partLines(part: BodyPart, view: View): readonly FrameLine[] {
  const { words, names } = view.context;
  switch (part.kind) {
    case 'heading':
      return [frameLine(...headingSpans(part, view))];
    case 'gap':
      return [frameLine()];
    case 'more':
      return [
        frameLine(
          meant('faint', `${' '.repeat(2 + view.handle)}${words.morning.more(part.count)}`),
        ),
      ];
    case 'item': {
      const now = view.state.morning.review.now.wall;
      const row = morningRow(words, part.item, { names, now });
      return itemLines(row, view, itemId(part.item) === view.state.selected ? '> ' : '  ');
    }
  }
}

function headingSpans(
  part: BodyPart & { kind: 'heading' },
  { context: { words }, state, space }: View,
): Line {
  const title = sectionTitle(words, part.name);
  if (part.hidden > 0) return [...title, meant('faint', `  ${words.morning.more(part.hidden)}`)];
  if (!part.isEmpty) return title;
  const empty = state.filter === '' ? words.morning.sections[part.name].empty : '';
  const head = meant(
    'title',
    `${sectionNames.indexOf(part.name) + 1} ${words.morning.sections[part.name].title}`,
  );
  return cutLine([head, meant('faint', `  ${empty}`)], space.columns);
}

function itemLines(row: MorningRow, view: View, mark: string): readonly FrameLine[] {
  const head = mark + fitToWidth(row.handle, view.handle);
  const lines = layoutOf(row, view).map((spans, index) => [
    { text: index === 0 ? head : ' '.repeat(head.length) },
    ...spans,
  ]);
  const isSelected = mark.startsWith('>');
  return lines.map((line) => ({
    spans: isSelected ? fillLine(line, view.space.columns) : line,
    ...(isSelected ? { isSelected } : {}),
  }));
}

/** The row's texts as they are laid at this width: one line of five columns, two lines, or the words alone. */
function layoutOf(row: MorningRow, { space, handle }: View): readonly (readonly Span[])[] {
  const room = space.columns - 2 - handle;
  switch (space.layout) {
    case 'columns':
      return [withMeaning(row, layCells(row.cells, columnWidths(room)))];
    case 'two-lines':
      return twoLines(row, room);
    case 'brief':
      return [briefLine(row, room)];
  }
}

function withMeaning(row: MorningRow, texts: readonly string[]): readonly Span[] {
  const last = texts.at(-1) ?? '';
  const before = { text: texts.slice(0, -1).join('') };
  return [before, row.meaning === undefined ? { text: last } : meant(row.meaning, last)];
}

/** Who and what above, when and how below. */
function twoLines(row: MorningRow, room: number): readonly (readonly Span[])[] {
  const above: Cell[] = [];
  const below: Cell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    (column < 3 ? above : below).push(cell);
    column += cell.columns;
  }
  const first =
    above.length === 1 ? cutToWidth(above[0]?.text ?? '', room) : besideEachOther(above, room);
  const when = below.length > 1 ? fitToWidth(below[0]?.text ?? '', 16) : '';
  const state = cutToWidth(below.at(-1)?.text ?? '', Math.max(0, room - when.length));
  return [
    [{ text: first }],
    [{ text: when }, row.meaning === undefined ? { text: state } : meant(row.meaning, state)],
  ];
}

function besideEachOther(cells: readonly Cell[], room: number): string {
  const each = cells.slice(0, -1).map(({ text }) => (text === '' ? '' : `${fitToWidth(text, 9)} `));
  const used = each.join('');
  return (
    used +
    cutToWidth(
      cells.at(-1)?.text ?? '',
      Math.max(0, room - 10 * each.filter((text) => text !== '').length),
    )
  );
}

/** What it is, and as much of its state as there is room for. */
function briefLine(row: MorningRow, room: number): readonly Span[] {
  const what = row.cells[Math.min(2, row.cells.length - 2)]?.text ?? '';
  const state = row.cells.at(-1)?.text ?? '';
  const stateRoom = room >= 24 ? Math.floor(room * 0.4) : 0;
  const text = fitToWidth(what, room - stateRoom);
  if (stateRoom === 0) return plain(text.trimEnd());
  const cut = cutToWidth(state, stateRoom - 1);
  return [
    { text: `${text} ` },
    row.meaning === undefined ? { text: cut } : meant(row.meaning, cut),
  ];
}
