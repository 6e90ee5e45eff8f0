import { rowsBefore, type BodyPart } from './morning-layout.ts';

/** Rows of the body that are on view, counted from 0, and how many items lie out of view on either side. */
export type BodyView = {
  /** The first row and the one after the last that show the list. */
  readonly from: number;
  readonly to: number;
  /** 0: nothing is hidden there, and no row says so. */
  readonly above: number;
  readonly below: number;
};

/** What of the body is seen: where it does not fit, its first and last row are given to saying how much is hidden. */
export function viewBody(
  parts: readonly BodyPart[],
  {
    top,
    rows,
    itemRows,
  }: { readonly top: number; readonly rows: number; readonly itemRows: number },
): BodyView {
  const { starts, total } = rowsBefore(parts, itemRows);
  const whole = { from: top, to: Math.min(total, top + rows), above: 0, below: 0 };
  if (rows < itemRows + leastRows) return whole;
  const countWhere = (isHidden: (start: number) => boolean) =>
    parts.reduce((sum, part, at) => sum + (isHidden(starts[at] ?? 0) ? itemsOf(part) : 0), 0);
  const above = top === 0 ? 0 : countWhere((start) => start <= top);
  const below = top + rows >= total ? 0 : countWhere((start) => start >= top + rows - 1);
  return {
    from: above === 0 ? whole.from : whole.from + 1,
    to: below === 0 ? whole.to : whole.to - 1,
    above,
    below,
  };
}

/** Rows beside an item that a window must have to spare two of them. */
const leastRows = 4;

function itemsOf(part: BodyPart): number {
  switch (part.kind) {
    case 'item':
      return 1;
    case 'more':
      return part.count;
    case 'heading':
      return part.hidden;
    case 'gap':
      return 0;
  }
}
