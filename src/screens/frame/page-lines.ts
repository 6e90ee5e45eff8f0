import { cardLines } from '../../wording/pages/card-lines.ts';
import { detailLines } from '../../wording/pages/detail-lines.ts';
import type { Line } from '../../wording/meaning.ts';
import { draftLines } from '../draft/draft-lines.ts';
import { helpLines } from '../help/help-lines.ts';
import { frameSpace } from './screen-size.ts';
import { walkLines } from '../walk/walk-lines.ts';
import type { Page } from '../state/page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** All lines of a page at this width, seen or not. */
export function pageLines(context: ScreenContext, page: Page, columns: number): readonly Line[] {
  const { words, names } = context;
  switch (page.kind) {
    case 'detail':
      return detailLines(words, page.detail, { cells: columns, names });
    case 'card':
      return cardLines(words, page.card, { cells: columns, names });
    case 'help':
      return helpLines(words, columns);
    case 'draft':
      return draftLines(words, page.draft, columns);
    case 'walk':
      return walkLines(context, page, columns);
  }
}

/** The page scrolled by so many lines, stopping at the ends. */
export function scrollPage(context: ScreenContext, state: ScreenState, by: number): ScreenState {
  const page = state.pages.at(-1);
  if (page === undefined) return state;
  const total = pageLines(context, page, state.size.columns).length;
  const top = Math.max(0, Math.min(page.top + by, total - pageRows(state)));
  return { ...state, pages: [...state.pages.slice(0, -1), { ...page, top }] };
}

/** Rows a page has: it brings its own heading and upper rule, so it gets their room. */
export function pageRows({ size }: ScreenState): number {
  const { bodyRows, hasRules } = frameSpace(size);
  return bodyRows + (hasRules ? 2 : 1);
}
