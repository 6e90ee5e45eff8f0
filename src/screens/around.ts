import { pageOf, type ScreenContext, type ScreenState } from './state/screen-state.ts';
import { selectedItem } from './morning/morning-state.ts';
import { isBrowsePage } from './browse/browse-state.ts';
import { targetOnPage } from './browse/browse-target.ts';
import { targetOfItem, type Target } from './target.ts';

/** The state, and what a key acts on in it. */
export type Around = {
  readonly context: ScreenContext;
  readonly state: ScreenState;
  readonly target: Target;
};

export function around(context: ScreenContext, state: ScreenState): Around {
  return { context, state, target: targetOf(context, state) };
}

/** What the open page is about, else the line under the mark. */
function targetOf(context: ScreenContext, state: ScreenState): Target {
  const page = state.pages.findLast((each) => each.kind !== 'help');
  if (page?.kind === 'walk') return targetOfItem(page.left[0]);
  if (page?.kind === 'draft') return { kind: 'commitment', commitment: page.draft.commitment };
  if (page?.kind === 'detail') return { kind: 'commitment', commitment: page.detail.commitment };
  if (page?.kind === 'letter') return { kind: 'client', client: page.letter.client };
  if (page !== undefined && isBrowsePage(page)) return targetOnPage(page);
  return targetOfItem(selectedItem(context, state));
}

/** True while a page stands over the morning. */
export function isOnPage(state: ScreenState): boolean {
  return pageOf(state) !== 'morning';
}
