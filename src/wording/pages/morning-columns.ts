import type { Cell } from './morning-row.ts';
import { cutToWidth, fitToWidth, padToWidth, widthOf } from '../text/text-width.ts';

/** Cells each of the five columns has: company, person, what, when, state. The space between them is included. */
export type ColumnWidths = readonly [number, number, number, number, number];

/** The texts of a row in their columns, cut with a mark where they are too long. */
export function layCells(cells: readonly Cell[], widths: ColumnWidths): readonly string[] {
  let column = 0;
  const space = widths.reduce((sum, width) => sum + width, 0) < roomy ? 1 : gap;
  return cells.map((cell) => {
    const room = widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
    column += cell.columns;
    return column >= widths.length
      ? cutToWidth(cell.text, room)
      : fitWithGap(cell.text, room, space);
  });
}

function fitWithGap(text: string, room: number, space: number): string {
  return fitToWidth(text, room - space) + ' '.repeat(Math.min(space, room));
}

/** From so many cells on, columns stand two cells apart. */
const roomy = 64;

/** Widths at which no text of one column is cut. What runs over several columns takes what it finds. */
export function naturalWidths(rows: readonly (readonly Cell[])[]): ColumnWidths {
  const widths: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const cells of rows) {
    let column = 0;
    for (const { text, columns } of cells) {
      if (columns === 1) widths[column] = Math.max(widths[column] ?? 0, widthOf(text) + gap);
      column += columns;
    }
  }
  return widths;
}

/** Nothing is padded further than this for the sake of one long text, which runs over on its own line instead. */
export const mostPadded = 60;

/** Widths for a pipe, where no text is cut. */
export function uncutWidths(rows: readonly (readonly Cell[])[]): ColumnWidths {
  return naturalWidths(
    rows.map((cells) =>
      cells.map((cell) => (widthOf(cell.text) <= mostPadded ? cell : { ...cell, text: '' })),
    ),
  );
}

const gap = 2;

/** What a column may be narrowed to, in the order in which they give way: the words first, then company and person. */
const givingWay = [
  [2, 16],
  [0, 8],
  [1, 8],
  [2, 8],
] as const;

/** Natural widths narrowed to what a terminal of `cells` has; the date and the state keep theirs. */
export function fittedWidths(natural: ColumnWidths, cells: number): ColumnWidths {
  const widths: [number, number, number, number, number] = [...natural];
  for (const [column, least] of givingWay) {
    const over = widths.reduce((sum, width) => sum + width, -gap) - cells;
    if (over > 0) widths[column] = Math.max(Math.min(least, widths[column]), widths[column] - over);
  }
  return widths;
}

/** The texts of a row beside each other and never cut. */
export function layCellsUncut(cells: readonly Cell[], widths: ColumnWidths): string {
  let column = 0;
  const texts = cells.map(({ text, columns }) => {
    const room = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    column += columns;
    return padToWidth(text, text === '' ? room : Math.max(room, widthOf(text) + gap));
  });
  return texts.join('').trimEnd();
}
