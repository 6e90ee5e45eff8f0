import type { ScreenState } from '../state/screen-state.ts';

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
