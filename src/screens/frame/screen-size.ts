import { rowLayoutOf, type RowLayout } from '../../wording/pages/row-layout.ts';

/** Cells and rows of the window. */
export type ScreenSize = { readonly columns: number; readonly rows: number };

/** Wider, even two columns would stand too far apart. */
const widest = 200;

/** The part of a window that is drawn on. */
export function readableSize({ columns, rows }: ScreenSize): ScreenSize {
  return { columns: Math.min(columns, widest), rows };
}

/** What the frame of a window of this size has room for. */
export type FrameSpace = {
  readonly columns: number;
  /** Rows between the top and the bottom of the frame. */
  readonly bodyRows: number;
  /** Rules above and below the body; they go first. */
  readonly hasRules: boolean;
  readonly itemRows: 1 | 2;
  readonly layout: RowLayout;
};

/** Shares out a window. One row stays free: a frame as high as the window flickers. */
export function frameSpace({ columns, rows }: ScreenSize): FrameSpace {
  const frame = Math.max(3, rows - 1);
  const hasRules = frame >= 15;
  const wished = rowLayoutOf(columns);
  // Two lines an item would leave a low window with three items.
  const layout = wished === 'two-lines' && frame < 12 ? 'brief' : wished;
  // Header, message and footer; two rules.
  const around = hasRules ? 5 : 3;
  return {
    columns,
    bodyRows: Math.max(1, frame - around),
    hasRules,
    itemRows: layout === 'two-lines' ? 2 : 1,
    layout,
  };
}

/** Rows of a form: under its title, over what is said and the keys; with a rule on both sides, where there is room. */
export function formSpace({ rows }: ScreenSize): {
  readonly rows: number;
  readonly hasRules: boolean;
} {
  const hasRules = rows >= 10;
  return { rows: Math.max(1, rows - 1 - (hasRules ? 5 : 3)), hasRules };
}
