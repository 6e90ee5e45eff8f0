import { meant, plain, type Span } from '../meaning.ts';
import { cutToWidth, fitToWidth, widthOf } from '../text/text-width.ts';
import { layCellsUncut, type ColumnWidths } from './morning-columns.ts';
import { layShared, shareOut, widestOf } from './measured-columns.ts';
import type { Cell, MorningRow } from './morning-row.ts';

/**
 * All five columns beside each other; four of them, where the item stands in full beside the list or five would
 * all be cut; two lines an item; or the words and the state alone.
 */
export type RowLayout = 'columns' | 'pane' | 'two-lines' | 'brief';

/** The part of a row that is laid out: its cells, of which the last one has a meaning. */
export type LaidRow = Pick<MorningRow, 'cells' | 'meaning'>;

/** Cells the widest text of each column has on a page, in five columns and in four. */
export type Measure = { readonly columns: readonly number[]; readonly pane: readonly number[] };

/** The layout that a page so many cells wide has room for. */
export function rowLayoutOf(cells: number): RowLayout {
  if (cells >= 72) return 'columns';
  if (cells >= 60) return 'pane';
  return cells >= 40 ? 'two-lines' : 'brief';
}

/** What the rows of a page need, so that all of them stand in the same columns. */
export function measureRows(rows: readonly LaidRow[]): Measure {
  return {
    columns: widestOf(
      rows.map(({ cells }) => cells),
      5,
    ),
    pane: widestOf(rows.map(paneCells), 4),
  };
}

type RowPlace = {
  readonly layout: RowLayout;
  readonly room: number;
  readonly measure: Measure;
};

/** A row's texts in so many cells: one line or two. */
export function layRow(row: LaidRow, place: RowPlace): readonly (readonly Span[])[] {
  const { layout, room, measure } = place;
  switch (layout) {
    case 'columns':
      return [withMeaning(row, layShared(row.cells, shareOut(measure.columns, room)))];
    case 'pane':
      return [withMeaning(row, layShared(paneCells(row), shareOut(measure.pane, room)))];
    case 'two-lines':
      return twoLines(row, place);
    case 'brief':
      return [room < tiny ? tinyLine(row, room) : briefLine(row, room)];
  }
}

/** The same for a pipe, where nothing is cut. */
export function layRowUncut(row: LaidRow, widths: ColumnWidths): readonly Span[] {
  const all = layCellsUncut(row.cells, widths);
  const state = row.cells.at(-1)?.text ?? '';
  if (row.meaning === undefined || state === '') return plain(all);
  return [{ text: all.slice(0, all.length - state.length) }, meant(row.meaning, state)];
}

function withMeaning(row: LaidRow, texts: readonly string[]): readonly Span[] {
  return [{ text: texts.slice(0, -1).join('') }, stateSpan(row, texts.at(-1) ?? '')];
}

function stateSpan({ meaning }: LaidRow, text: string): Span {
  return meaning === undefined ? { text } : meant(meaning, text);
}

/** Company, what, when and state: who exactly it is stands beside. A person's own line begins with the name. */
function paneCells({ cells }: LaidRow): readonly Cell[] {
  const [company, person, ...rest] = cells;
  if (company === undefined || person === undefined) return cells;
  if (cells.length === 2) return [{ ...company, columns: 3 }, person];
  const isPerson = cells.length === 4;
  const first = isPerson || company.text === '' ? person : company;
  if (!isPerson) return [first, ...rest];
  return [first, { text: rest.map(({ text }) => text).join('  '), columns: 3 }];
}

/** Who and what above, when and how below; the state is not cut for the sake of the column. */
function twoLines(row: LaidRow, { room, measure }: RowPlace): readonly (readonly Span[])[] {
  const above: Cell[] = [];
  const below: Cell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    (column < 3 ? above : below).push(cell);
    column += cell.columns;
  }
  const first =
    above.length === 1 ? cutToWidth(above[0]?.text ?? '', room) : besideEachOther(above, room);
  const state = below.at(-1)?.text ?? '';
  const at = below.length > 1 ? (below[0]?.text ?? '') : '';
  const whenCells = Math.max(
    at === '' ? 0 : widthOf(at) + 1,
    Math.min((measure.columns[3] ?? 0) + 2, room - widthOf(state)),
  );
  const when = below.length > 1 ? fitToWidth(at, whenCells) : '';
  return [
    [{ text: first }],
    [{ text: when }, stateSpan(row, cutToWidth(state, Math.max(0, room - widthOf(when))))],
  ];
}

function besideEachOther(cells: readonly Cell[], room: number): string {
  const each = cells.slice(0, -1).map(({ text }) => (text === '' ? '' : `${fitToWidth(text, 9)} `));
  const used = each.join('');
  return used + cutToWidth(cells.at(-1)?.text ?? '', Math.max(0, room - widthOf(used)));
}

/** What it is and its state: the words give way to a long state. */
function briefLine(row: LaidRow, room: number): readonly Span[] {
  const state = row.cells.at(-1)?.text ?? '';
  const usual = Math.ceil(room * 0.6);
  const cells = Math.min(usual, Math.max(fewestWords, room - widthOf(state)));
  return [
    { text: `${fitToWidth(wordsOf(row), cells - 1)} ` },
    stateSpan(row, cutToWidth(state, room - cells)),
  ];
}

const fewestWords = 9;

/** Below, the first word of the state goes first. */
const tiny = 24;

function tinyLine(row: LaidRow, room: number): readonly Span[] {
  const state = cutToWidth(row.cells.at(-1)?.text.split(/[,\uFF0C]/u)[0] ?? '', room);
  const left = room - widthOf(state) - 1;
  return [stateSpan(row, state), { text: left < 4 ? '' : ` ${cutToWidth(wordsOf(row), left)}` }];
}

function wordsOf({ cells }: LaidRow): string {
  return cells[Math.min(2, cells.length - 2)]?.text ?? '';
}
