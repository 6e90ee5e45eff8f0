import {
  sectionNames,
  type MorningItem,
  type SectionName,
} from '../../domain/review/morning-item.ts';
import { itemId, morningRow, type RowContext } from '../../wording/pages/morning-row.ts';
import { listSpace } from '../beside/panes.ts';
import { windowTop } from '../parts/window-top.ts';
import type { FrameSpace } from '../frame/screen-size.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import {
  layBody,
  rowsBefore,
  wholeRows,
  type BodyPart,
  type ShownSections,
} from './morning-layout.ts';

/** The items the filter lets through, section by section. */
export function shownSections(
  context: ScreenContext,
  { morning, filter }: ScreenState,
): ShownSections {
  const wanted = folded(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return morning.review.sections;
  const isWanted = (item: MorningItem) => {
    const text = searchText({ ...context, now: morning.review.now.wall }, item);
    return wanted.every((word) => text.includes(word));
  };
  const { sections } = morning.review;
  return {
    say: sections.say.filter(isWanted),
    owe: sections.owe.filter(isWanted),
    next: sections.next.filter(isWanted),
    waiting: sections.waiting.filter(isWanted),
    quiet: sections.quiet.filter(isWanted),
  };
}

/** Worded once per item: a filter is asked again at every letter. */
const searchTexts = new WeakMap<MorningItem, string>();

function searchText(
  { words, names, now }: ScreenContext & { now: RowContext['now'] },
  item: MorningItem,
): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const row = morningRow(words, item, { names, now });
  const text = folded([row.handle, ...row.cells.map((cell) => cell.text)].join(' '));
  searchTexts.set(item, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All shown items from top to bottom. */
export function shownItems(sections: ShownSections): readonly MorningItem[] {
  return sectionNames.flatMap((name) => sections[name]);
}

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
  return layBody(sections, { rows: bodyRows, itemRows, selected });
}

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
