import type { DraftOutcome, ScreenDesk } from '../desk/screen-desk.ts';
import { notice, type ScreenState } from '../state/screen-state.ts';
import type { Page } from '../state/page.ts';
import type { Request } from '../state/request.ts';

/** The page a request opens, with what the ledger says now; undefined when it opens none. */
export function openedPage(desk: ScreenDesk, request: Request): Page | undefined {
  if (request.kind === 'open-detail') {
    const detail = desk.detail(request.id);
    return detail && { kind: 'detail', detail, top: 0 };
  }
  if (request.kind !== 'open-card') return undefined;
  const card = desk.card(request.person);
  return card && { kind: 'card', person: request.person, card, top: 0 };
}

/** The draft opened, or a word why there is none. */
export function withDraft(state: ScreenState, outcome: DraftOutcome): ScreenState {
  if (outcome.kind === 'problem') return { ...state, notice: notice(outcome.problem, 'alarm') };
  const page = { kind: 'draft', draft: outcome.draft, top: 0 } as const;
  return { ...state, notice: undefined, pages: [...state.pages, page] };
}

/** Open pages with what the ledger says now; what is no longer there is closed. */
export function freshPages(desk: ScreenDesk, pages: readonly Page[]): readonly Page[] {
  return pages.flatMap((page): readonly Page[] => {
    if (page.kind === 'help' || page.kind === 'walk' || page.kind === 'draft') return [page];
    const fresh =
      page.kind === 'detail'
        ? openedPage(desk, { kind: 'open-detail', id: page.detail.commitment.id })
        : openedPage(desk, { kind: 'open-card', person: page.person });
    return fresh === undefined ? [] : [{ ...fresh, top: page.top }];
  });
}
