/** Rows on view, and the rows that must be among them; all counted from 0. */
export type Window = {
  readonly rows: number;
  readonly total: number;
  readonly from: number;
  readonly to: number;
};

/**
 * The first row on view: as it was, moved only as far as it must to show `from` to `to` with a row to
 * spare around them. So a list stands still until the mark reaches its edge.
 */
export function windowTop(top: number, { rows, total, from, to }: Window): number {
  const last = Math.max(0, total - rows);
  const lowest = Math.max(0, from - 1);
  const highest = Math.min(last, to + 2 - rows);
  const moved = top > lowest ? lowest : Math.max(top, highest);
  return Math.min(last, Math.max(0, moved));
}
