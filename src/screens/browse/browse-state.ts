import { windowTop } from '../parts/window-top.ts';
import { pageRows } from '../frame/page-rows.ts';
import type { Browsed, BrowsePage, BrowseWish } from '../state/browse-page.ts';
import type { Page } from '../state/page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { layPage, pinnedLines } from './browse-lines.ts';

/** A page that was opened; the mark stands on its first thing. */
export function openBrowse(
  context: ScreenContext,
  state: ScreenState,
  browsed: Browsed,
): ScreenState {
  const page = settlePage(context, state, { ...browsed, marked: undefined, top: 0 });
  return { ...state, pages: [...state.pages, page] };
}

/** The page with what the ledger says now; the mark stays on its thing, or at its place. */
export function refreshBrowse(
  context: ScreenContext,
  state: ScreenState,
  { before, now }: { readonly before: BrowsePage; readonly now: Browsed },
): BrowsePage {
  const at = layPage(context, state, before).ids.indexOf(before.marked ?? '');
  const fresh = { ...now, marked: before.marked, top: before.top };
  const { ids } = layPage(context, state, fresh);
  if (ids.includes(before.marked ?? '')) return settlePage(context, state, fresh);
  const marked = ids[Math.min(Math.max(0, at), ids.length - 1)];
  return settlePage(context, state, { ...fresh, marked });
}

/** The mark moved by so many things; at an end, and where nothing can be picked, the page itself scrolls. */
export function moveOnPage(context: ScreenContext, state: ScreenState, by: number): ScreenState {
  const page = browsedPage(state);
  if (page === undefined) return state;
  const { ids } = layPage(context, state, page);
  const at = ids.indexOf(page.marked ?? '');
  const next = Math.min(ids.length - 1, Math.max(0, at + by));
  if (next === at || ids.length === 0)
    return withPage(state, scrolled(context, state, { page, by }));
  return withPage(state, settlePage(context, state, { ...page, marked: ids[next] }));
}

/** The mark on something that is there, and in view. */
function settlePage(context: ScreenContext, state: ScreenState, page: BrowsePage): BrowsePage {
  const { lines, ids } = layPage(context, state, page);
  const marked = ids.includes(page.marked ?? '') ? page.marked : ids[0];
  const body = lines.slice(pinnedLines);
  const from = body.findIndex(({ id }) => id !== undefined && id === marked);
  const rows = bodyRows(state);
  if (from < 0 || marked === ids[0]) {
    const isSeen = body.findLastIndex(({ id }) => id === marked) < rows;
    if (from < 0 || isSeen) return { ...page, marked, top: 0 };
  }
  const to = body.findLastIndex(({ id }) => id === marked);
  const top = windowTop(page.top, { rows, total: body.length, from, to });
  return { ...page, marked, top };
}

function scrolled(
  context: ScreenContext,
  state: ScreenState,
  { page, by }: { readonly page: BrowsePage; readonly by: number },
): BrowsePage {
  const total = layPage(context, state, page).lines.length - pinnedLines;
  const top = Math.max(0, Math.min(page.top + by, total - bodyRows(state)));
  return { ...page, top };
}

/** Rows below the heading. */
export function bodyRows(state: ScreenState): number {
  return Math.max(1, pageRows(state) - pinnedLines);
}

/** The page that is seen, when things are picked on it. */
export function browsedPage({ pages }: ScreenState): BrowsePage | undefined {
  const page = pages.at(-1);
  return page === undefined || !isBrowsePage(page) ? undefined : page;
}

export function isBrowsePage(page: Page): page is BrowsePage {
  return 'marked' in page;
}

export function withPage(state: ScreenState, page: BrowsePage): ScreenState {
  return { ...state, pages: [...state.pages.slice(0, -1), page] };
}

/** What a page would be asked for again. */
export function wishOf(page: BrowsePage): BrowseWish {
  switch (page.kind) {
    case 'week':
    case 'settings':
    case 'letters':
      return { kind: page.kind };
    case 'log':
      return { kind: 'log', most: Math.max(firstActs, page.acts.length) };
    case 'find':
      return { kind: 'find', words: page.found.words, isOnlyTold: page.found.isOnlyTold };
    case 'card':
      return { kind: 'card', about: page.about };
  }
}

/** As many acts as are looked at first; more are read when the mark comes to the last. */
export const firstActs = 100;
