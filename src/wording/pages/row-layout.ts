import { meant, plain, type Span } from '../meaning.ts';
import { cutToWidth, fitToWidth, widthOf } from '../text/text-width.ts';
import { columnWidths, layCells, layCellsUncut, type ColumnWidths } from './morning-columns.ts';
import type { Cell, MorningRow } from './morning-row.ts';

/**
 * All five columns beside each other; four of them, where the item stands in full beside the list or five would
 * all be cut; two lines an item; or the words and the state alone.
 */
export type RowLayout = 'columns' | 'pane' | 'two-lines' | 'brief';

/** The part of a row that is laid out: its cells, of which the last one has a meaning. */
export type LaidRow = Pick<MorningRow, 'cells' | 'meaning'>;

/** The layout that a page so many cells wide has room for. */
export function rowLayoutOf(cells: number): RowLayout {
  if (cells >= 72) return 'columns';
  if (cells >= 60) return 'pane';
  return cells >= 40 ? 'two-lines' : 'brief';
}

/** A row's texts in so many cells: one line or two. */
export function layRow(
  row: LaidRow,
  { layout, room }: { readonly layout: RowLayout; readonly room: number },
): readonly (readonly Span[])[] {
  switch (layout) {
    case 'columns':
      return [withMeaning(row, layCells(row.cells, columnWidths(room)))];
    case 'pane':
      return [paneLine(row, room)];
    case 'two-lines':
      return twoLines(row, room);
    case 'brief':
      return [briefLine(row, room)];
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
  const last = texts.at(-1) ?? '';
  const before = { text: texts.slice(0, -1).join('') };
  return [before, row.meaning === undefined ? { text: last } : meant(row.meaning, last)];
}

const paneCells = { who: 12, when: 15, state: 15, wideState: 18 } as const;
/** From so many cells on, nearly every state has room. */
const widePane = 64;

/** Company, what, when and state: who exactly it is stands beside. A person's own line begins with the name. */
function paneLine(row: LaidRow, room: number): readonly Span[] {
  const { who, when } = paneCells;
  const state = room >= widePane ? paneCells.wideState : paneCells.state;
  const texts = row.cells.map(({ text }) => text);
  const [company = '', person = '', ...rest] = texts;
  const last = texts.at(-1) ?? '';
  const isPerson = row.cells.length === 4;
  const stateSpan = (text: string): Span =>
    row.meaning === undefined ? { text } : meant(row.meaning, text);
  if (row.cells.length === 2) {
    const cells = Math.min(widthOf(last), 20);
    return [
      { text: `${fitToWidth(company, room - cells - 1)} ` },
      stateSpan(cutToWidth(last, cells)),
    ];
  }
  const first = isPerson || company === '' ? person : company;
  const [what = '', at = ''] = rest;
  const whatCells = room - who - when - state;
  const head = `${fitToWidth(first, who - 1)} `;
  if (isPerson) return [{ text: head }, stateSpan(cutToWidth(rest.join('  '), room - who))];
  return [
    { text: `${head}${fitToWidth(what, whatCells - 1)} ${fitToWidth(at, when - 1)} ` },
    stateSpan(cutToWidth(last, state)),
  ];
}

/** Who and what above, when and how below. */
function twoLines(row: LaidRow, room: number): readonly (readonly Span[])[] {
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
function briefLine(row: LaidRow, room: number): readonly Span[] {
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
