import { cutToWidth, fitToWidth, widthOf } from '../text/text-width.ts';
import type { Cell } from './morning-row.ts';

/** Columns as wide as a page lets them be; the last one takes what is left of `room`. */
export type SharedColumns = {
  readonly widths: readonly number[];
  readonly gap: number;
  readonly room: number;
};

/** The widest text of each of so many columns. What runs over several of them makes room for itself in the words. */
export function widestOf(rows: readonly (readonly Cell[])[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => 0);
  const running: { readonly cells: number; readonly over: readonly [number, number] }[] = [];
  for (const cells of rows) {
    let column = 0;
    for (const { text, columns: over } of cells) {
      const end = column + over;
      if (over === 1) widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
      else if (end < columns) running.push({ cells: widthOf(text), over: [column, end] });
      column = end;
    }
  }
  const what = columns - 3;
  for (const { cells, over } of running) {
    const short = cells - sum(widths.slice(...over)) - (over[1] - over[0] - 1);
    if (short > 0) widths[what] = (widths[what] ?? 0) + short;
  }
  return widths;
}

/**
 * What a column may be narrowed to, counted from the last (state, when, what, who), in the order in which they
 * give way: the words first, the date last.
 */
const givingWay = [
  [3, 16],
  [5, 8],
  [4, 8],
  [3, 10],
  [1, 20],
  [5, 6],
  [4, 6],
  [3, 6],
  [1, 12],
  [2, 8],
] as const;

/** From so many cells on, columns stand two cells apart. */
const roomy = 64;
/** No state takes more than this share of a row, unless there is room to spare. */
const stateShare = 0.36;
const usualState = 20;

/** The widest texts narrowed to what a page of `room` cells has. */
export function shareOut(widest: readonly number[], room: number): SharedColumns {
  const widths = [...widest];
  const gap = room < roomy ? 1 : 2;
  const over = () =>
    sum(widths) + gap * Math.max(0, widths.filter((width) => width > 0).length - 1) - room;
  const narrow = (column: number, least: number) => {
    const width = widths[column] ?? 0;
    const excess = over();
    if (excess > 0) widths[column] = Math.max(Math.min(least, width), width - excess);
  };
  narrow(widths.length - 1, Math.max(usualState, Math.floor(room * stateShare)));
  for (const [fromLast, least] of givingWay)
    if (fromLast <= widths.length) narrow(widths.length - fromLast, least);
  return { widths, gap, room };
}

/** The texts of a row in their columns, each with the gap behind it, cut with a mark where they are too long. */
export function layShared(
  cells: readonly Cell[],
  { widths, gap, room }: SharedColumns,
): readonly string[] {
  let column = 0;
  let used = 0;
  return cells.map(({ text, columns }) => {
    const own = widths.slice(column, column + columns).filter((width) => width > 0);
    column += columns;
    if (column >= widths.length) return cutToWidth(text, Math.max(0, room - used));
    if (own.length === 0) return '';
    const width = sum(own) + gap * (own.length - 1);
    used += width + gap;
    return fitToWidth(text, width) + ' '.repeat(gap);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
