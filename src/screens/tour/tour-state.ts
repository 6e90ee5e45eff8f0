import { bindingOf } from '../keys/key-map.ts';
import { placeOf, type ScreenState } from '../state/screen-state.ts';

type Change = {
  readonly before: ScreenState;
  readonly after: ScreenState;
  readonly key: string;
};

/** What ends each step: what its key leads to, however it was pressed. */
const isDone: readonly ((change: Change) => boolean)[] = [
  ({ before, after }) => before.selected !== after.selected,
  ({ after }) => after.pages.at(-1)?.kind === 'detail',
  ({ after }) => after.pages.length === 0,
  ({ before, after, key }) => isPromising(before) && after.asking === undefined && key === 'enter',
  ({ after }) => after.pages.at(-1)?.kind === 'week',
  ({ after }) => after.pages.at(-1)?.kind === 'help',
];

/** A promise is being typed, or the date of one that was saved without. */
function isPromising({ asking }: ScreenState): boolean {
  return (
    asking?.kind === 'line' && (asking.purpose.kind === 'add' || asking.purpose.kind === 'date')
  );
}

/** Where the key of each step does what the step says. */
const fits: readonly ((state: ScreenState) => boolean)[] = [
  (state) => placeOf(state) === 'morning',
  (state) => placeOf(state) === 'morning',
  ({ pages, asking }) => pages.length > 0 && asking === undefined,
  (state) => state.asking?.kind === 'line' || bindingOf(placeOf(state), 'a')?.intent === 'add',
  (state) => bindingOf(placeOf(state), 'v')?.intent === 'week',
  (state) => bindingOf(placeOf(state), '?')?.intent === 'help',
];

export function fitsHere(state: ScreenState, step: number): boolean {
  return fits[step]?.(state) ?? true;
}

/** True where esc has nothing else to leave than the tour. */
export function escLeaves({ pages, asking, filter }: ScreenState): boolean {
  return pages.length === 0 && asking === undefined && filter === '';
}

/** The tour after a key: at its next step when that key was tried; gone when esc had nothing else to leave. */
export function followTour(before: ScreenState, after: ScreenState, key: string): ScreenState {
  const { guide } = after;
  if (guide.kind !== 'tour') return after;
  if (isDone[guide.step]?.({ before, after, key }) === true)
    return { ...after, guide: { kind: 'tour', step: guide.step + 1 } };
  return key === 'esc' && escLeaves(before) ? withoutTour(after) : after;
}

/** The row at the foot belongs to the list again. */
function withoutTour(state: ScreenState): ScreenState {
  const { columns, rows } = state.size;
  return { ...state, guide: { kind: 'demo' }, size: { columns, rows: rows + 1 } };
}
