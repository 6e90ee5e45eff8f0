import {
  sectionNames,
  type MorningItem,
  type SectionName,
} from '../../domain/review/morning-item.ts';
import { itemId } from '../../wording/pages/morning-row.ts';
import { onceFor } from '../parts/once-for.ts';
import { listSpace } from '../beside/panes.ts';
import { windowTop } from '../parts/window-top.ts';
import type { FrameSpace } from '../frame/screen-size.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { shownItems, shownSections } from './shown-items.ts';
import { layBody, rowsBefore, wholeRows, type BodyPart } from './morning-layout.ts';

/** The item under the mark. */
export function selectedItem(context: ScreenContext, state: ScreenState): MorningItem | undefined {
  return shownItems(shownSections(context, state)).find((item) => itemId(item) === state.selected);
}

/** The space of the morning: the strip of the days ahead takes a row where the list can spare one. */
export function morningSpace(
  context: ScreenContext,
  state: ScreenState,
): FrameSpace & { readonly hasStrip: boolean } {
  const space = listSpace(state);
  const rows = wholeRows(shownSections(context, state), space.itemRows);
  const hasStrip =
    space.hasRules && space.layout !== 'brief' && !state.morning.isFresh && rows < space.bodyRows;
  return { ...space, hasStrip, bodyRows: hasStrip ? space.bodyRows - 1 : space.bodyRows };
}

/** The body as it is laid for this window. */
export function bodyOf(context: ScreenContext, state: ScreenState): readonly BodyPart[] {
  const { bodyRows, itemRows } = morningSpace(context, state);
  const sections = shownSections(context, state);
  const selected = shownItems(sections).find((item) => itemId(item) === state.selected);
  // Of the item under the mark it matters in which section it stands.
  const within = sectionNames.findIndex((name) => selected && sections[name].includes(selected));
  return laid(sections, `${bodyRows} ${itemRows} ${within}`, () =>
    layBody(sections, { rows: bodyRows, itemRows, selected }),
  );
}

const laid = onceFor<readonly BodyPart[]>();

/** The mark moved by so many items, stopping at the ends. */
export function moveMark(context: ScreenContext, state: ScreenState, by: number): ScreenState {
  const items = shownItems(shownSections(context, state));
  const at = items.findIndex((item) => itemId(item) === state.selected);
  const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
  return settle(context, { ...state, selected: next && itemId(next) });
}

/** The mark on the first item of a section; undefined when there is none. */
export function markSection(
  context: ScreenContext,
  state: ScreenState,
  name: SectionName,
): ScreenState | undefined {
  const [first] = shownSections(context, state)[name];
  return first && settle(context, { ...state, selected: itemId(first) });
}

/** After anything changed: the mark on something that is there, at the same place if its item is gone, and in view. */
export function settle(
  context: ScreenContext,
  state: ScreenState,
  before?: ScreenState,
): ScreenState {
  const items = shownItems(shownSections(context, state));
  if (items.some((item) => itemId(item) === state.selected)) return scroll(context, state);
  const was = before === undefined ? 0 : placeInList(context, before);
  const next = items[Math.min(was, items.length - 1)];
  return scroll(context, { ...state, selected: next && itemId(next) });
}

function placeInList(context: ScreenContext, state: ScreenState): number {
  const items = shownItems(shownSections(context, state));
  return Math.max(
    0,
    items.findIndex((item) => itemId(item) === state.selected),
  );
}

function scroll(context: ScreenContext, state: ScreenState): ScreenState {
  const { bodyRows, itemRows } = morningSpace(context, state);
  const parts = bodyOf(context, state);
  const { starts, total } = rowsBefore(parts, itemRows);
  const at = parts.findIndex(
    (part) => part.kind === 'item' && itemId(part.item) === state.selected,
  );
  const start = starts[at] ?? 0;
  // The first of a section is shown with its heading.
  const from = parts[at - 1]?.kind === 'heading' ? start - 1 : start;
  const top = windowTop(state.top, { rows: bodyRows, total, from, to: start + itemRows - 1 });
  return top === state.top ? state : { ...state, top };
}
