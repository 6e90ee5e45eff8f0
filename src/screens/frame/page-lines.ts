import { detailLines } from '../../wording/pages/detail-lines.ts';
import { letterLines } from '../../wording/pages/letters-lines.ts';
import type { Line } from '../../wording/meaning.ts';
import { draftLines } from '../draft/draft-lines.ts';
import { listColumns } from '../beside/panes.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { helpLines } from '../help/help-lines.ts';
import { pageRows } from './page-rows.ts';
import { walkLines } from '../walk/walk-lines.ts';
import type { PageRoom } from '../walk/walk-parts.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { Page } from '../state/page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** All lines of a page at this width, seen or not. */
export function pageLines(
  context: ScreenContext,
  page: Exclude<Page, BrowsePage>,
  { columns, rows }: PageRoom,
): readonly Line[] {
  const { words, names } = context;
  switch (page.kind) {
    case 'detail':
      return detailLines(words, page.detail, { cells: columns, names });
    case 'help':
      return helpLines(words, { columns, place: page.of });
    case 'letter':
      return letterLines(words, page.letter, { cells: columns });
    case 'draft':
      return draftLines(words, page.draft, columns);
    case 'walk':
      return walkLines(context, page, { columns, ...(rows === undefined ? {} : { rows }) });
  }
}

/** The room a page has in the window. */
export function roomOf(state: ScreenState): PageRoom {
  return { columns: listColumns(state), rows: pageRows(state) };
}

/** The page scrolled by so many lines, stopping at the ends. */
export function scrollPage(context: ScreenContext, state: ScreenState, by: number): ScreenState {
  const page = state.pages.at(-1);
  if (page === undefined || isBrowsePage(page)) return state;
  const total = pageLines(context, page, roomOf(state)).length;
  const top = Math.max(0, Math.min(page.top + by, total - pageRows(state)));
  return { ...state, pages: [...state.pages.slice(0, -1), { ...page, top }] };
}
