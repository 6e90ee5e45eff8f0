import { frameSpace, type FrameSpace, type ScreenSize } from '../frame/screen-size.ts';
import { pageOf, type ScreenState } from '../state/screen-state.ts';

/** Cells of the list at the left, and of what is under its mark at the right. */
export type Panes = { readonly list: number; readonly beside: number };

/** Below, one of the two would be too narrow to be read. */
const smallestSplit = { columns: 110, rows: 17 };
export const paneGap = 3;
const widestList = 112;
/** Room for all five columns. */
const roomyList = 88;
const widestPage = 130;

/** Lists whose thing under the mark is shown in full beside them, where there is room. */
const splitPages = new Set<ReturnType<typeof pageOf>>(['morning', 'week', 'log', 'find', 'card']);

/** The two columns of this screen; undefined when it has one. */
export function panesOf(state: ScreenState): Panes | undefined {
  const { columns, rows } = state.size;
  if (columns < smallestSplit.columns || rows < smallestSplit.rows) return undefined;
  if (!splitPages.has(pageOf(state)) || state.asking?.kind === 'actions') return undefined;
  if (pageOf(state) === 'morning' && state.morning.isFresh) return undefined;
  return share(state.size);
}

function share({ columns }: ScreenSize): Panes {
  const list = Math.min(widestList, Math.round((columns - paneGap) * 0.56));
  return { list, beside: Math.min(widestPage, columns - paneGap - list) };
}

/** What the list has room for, in its column or in the whole window. */
export function listSpace(state: ScreenState): FrameSpace {
  const space = frameSpace({ ...state.size, columns: listColumns(state) });
  const panes = panesOf(state);
  return panes === undefined || panes.list >= roomyList ? space : { ...space, layout: 'pane' };
}

/** Cells a list or a page is laid in. */
export function listColumns(state: ScreenState): number {
  return panesOf(state)?.list ?? Math.min(state.size.columns, widestPage);
}
