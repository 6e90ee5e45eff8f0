import {
  moveOnPage,
  openBrowse,
  refreshBrowse,
  isBrowsePage,
  withPage,
  wishOf,
} from '../browse/browse-state.ts';
import type { ScreenDesk } from '../desk/screen-desk.ts';
import { notice, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { Page } from '../state/page.ts';
import type { Request } from '../state/request.ts';

export type Opening = { readonly context: ScreenContext; readonly desk: ScreenDesk };

/** The screen with the page a request opens or renews; undefined when it wishes for something else. */
export function followRequest(
  { context, desk }: Opening,
  state: ScreenState,
  request: Request,
): ScreenState | undefined {
  switch (request.kind) {
    case 'open-detail': {
      const detail = desk.detail(request.id);
      return detail && onTop(state, { kind: 'detail', detail, top: 0 });
    }
    case 'open-draft':
      return withOutcome(state, desk.draft(request.commitment.id, request.letter));
    case 'open-letter':
      return withOutcome(state, desk.letter(request.client));
    case 'browse': {
      const browsed = desk.browse(request.wish);
      return browsed && openBrowse(context, state, browsed);
    }
    case 'renew': {
      const before = state.pages.at(-1);
      const now = desk.browse(request.wish);
      if (before === undefined || now === undefined || !isBrowsePage(before)) return state;
      return withPage(state, refreshBrowse(context, state, { before, now }));
    }
    default:
      return undefined;
  }
}

/** When the mark stands on the last act that was read, older ones are read too; on the way to the end, all of them. */
export function withMoreActs(
  { context, desk }: Opening,
  state: ScreenState,
  going: 'further' | 'to-the-end',
): ScreenState {
  const page = state.pages.at(-1);
  if (page?.kind !== 'log' || page.isAll || page.marked !== page.acts.at(-1)?.id) return state;
  const most = going === 'further' ? page.acts.length * moreActs : Number.MAX_SAFE_INTEGER;
  const now = desk.browse({ kind: 'log', most });
  if (now === undefined) return state;
  const read = withPage(state, refreshBrowse(context, state, { before: page, now }));
  return going === 'further' ? read : moveOnPage(context, read, Number.MAX_SAFE_INTEGER);
}

const moreActs = 5;

function onTop(state: ScreenState, page: Page): ScreenState {
  return { ...state, notice: undefined, pages: [...state.pages, page] };
}

type ReadOutcome = ReturnType<ScreenDesk['draft']> | ReturnType<ScreenDesk['letter']>;

/** The letter opened, or a word why there is none. */
function withOutcome(state: ScreenState, outcome: ReadOutcome): ScreenState {
  if (outcome.kind === 'problem') return { ...state, notice: notice(outcome.problem, 'alarm') };
  return onTop(state, { ...outcome, top: 0 });
}

/** Open pages with what the ledger says now; what is no longer there is closed. */
export function freshPages({ context, desk }: Opening, state: ScreenState): readonly Page[] {
  return state.pages.flatMap((page): readonly Page[] => {
    if (isBrowsePage(page)) {
      const now = desk.browse(wishOf(page));
      return now === undefined ? [] : [refreshBrowse(context, state, { before: page, now })];
    }
    if (page.kind !== 'detail') return [page];
    const detail = desk.detail(page.detail.commitment.id);
    return detail === undefined ? [] : [{ ...page, detail }];
  });
}
