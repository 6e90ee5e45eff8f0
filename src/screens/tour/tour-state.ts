import type { ScreenState } from '../state/screen-state.ts';

/** How the screen was opened: on her own data, on made-up data, or led through it. */
export type Guide =
  | { readonly kind: 'none' | 'demo' }
  /** `step`: the place of the key to be tried next. */
  | { readonly kind: 'tour'; readonly step: number };

export function guideOf(how: 'none' | 'demo' | 'tour'): Guide {
  return how === 'tour' ? { kind: 'tour', step: 0 } : { kind: how };
}

/** The rows a tour takes from the window. */
export function tourRows(guide: Guide): number {
  return guide.kind === 'tour' ? 1 : 0;
}

type Change = { readonly before: ScreenState; readonly after: ScreenState };

/** What ends each step: what its key leads to, however it was pressed. */
const isDone: readonly ((change: Change) => boolean)[] = [
  ({ before, after }) => before.selected !== after.selected,
  ({ after }) => after.pages.at(-1)?.kind === 'detail',
  ({ after }) => after.pages.length === 0,
  ({ before, after }) => before.asking?.kind === 'line' && after.asking === undefined,
  ({ after }) => after.pages.at(-1)?.kind === 'week',
  ({ after }) => after.pages.at(-1)?.kind === 'help',
];

/** The tour after a key: at its next step when that key was tried; gone when esc had nothing else to leave. */
export function followTour(before: ScreenState, after: ScreenState, key: string): ScreenState {
  const { guide } = after;
  if (guide.kind !== 'tour') return after;
  if (isDone[guide.step]?.({ before, after }) === true)
    return { ...after, guide: { kind: 'tour', step: guide.step + 1 } };
  const isTop = before.pages.length === 0 && before.asking === undefined && before.filter === '';
  return key === 'esc' && isTop ? withoutTour(after) : after;
}

/** The row at the foot belongs to the list again. */
function withoutTour(state: ScreenState): ScreenState {
  const { columns, rows } = state.size;
  return { ...state, guide: { kind: 'demo' }, size: { columns, rows: rows + 1 } };
}
