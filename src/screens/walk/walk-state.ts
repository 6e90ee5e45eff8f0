import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { MorningReview } from '../../domain/review/morning.ts';
import type { WalkChoice, WalkTally } from '../../wording/catalogue/screen-words.ts';
import { itemId } from '../../wording/pages/morning-row.ts';
import { remember, takeBack } from './take-back.ts';
import { notice, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { WalkPage } from './walk-page.ts';

const nothingYet: WalkTally = {
  decided: 0,
  told: 0,
  moved: 0,
  done: 0,
  drafted: 0,
  dropped: 0,
  mended: 0,
  kept: 0,
  later: 0,
};

/** One decision at a time through all that needs one; a word when nothing does. */
export function beginWalk({ words }: ScreenContext, state: ScreenState): ScreenState {
  const { review } = state.morning;
  const left = needingDecision(review).filter((item) => isWalkedFrom(state, item));
  if (left.length === 0) return { ...state, notice: notice(words.screen.walk.nothing, 'fine') };
  const page = { kind: 'walk', left, all: left.length, now: review.now.wall, top: 0 } as const;
  const begun = { ...page, tally: nothingYet, decided: [], isTakingBack: false };
  return { ...state, pages: [...state.pages, begun] };
}

/** From the page of one promise only what is to be decided of it. */
function isWalkedFrom({ pages }: ScreenState, item: MorningItem): boolean {
  const page = pages.at(-1);
  return page?.kind !== 'detail' || isOf(item, page.detail.commitment.id);
}

/** What somebody must hear about, and what is owed today and may not be done in time. */
function needingDecision({ sections }: MorningReview): readonly MorningItem[] {
  const tight = sections.owe.filter(
    (item) =>
      item.kind === 'promise' &&
      item.reason.kind !== 'late-told' &&
      item.forecast !== undefined &&
      item.forecast.state !== 'ok',
  );
  return [...sections.say, ...tight];
}

/** The walk when it is what is seen. */
export function openWalk({ pages }: ScreenState): WalkPage | undefined {
  const page = pages.at(-1);
  return page?.kind === 'walk' ? page : undefined;
}

/** Counts a choice, while a question about the same item is still to be answered. */
export function countInWalk(state: ScreenState, choice: WalkChoice): ScreenState {
  const walk = openWalk(state);
  if (walk === undefined) return state;
  return withWalk(state, {
    ...walk,
    tally: { ...walk.tally, [choice]: walk.tally[choice] + 1 },
    decided: remember(walk.decided, walk.left[0], choice),
  });
}

/** On to the next item; after the last one back to the morning, with what was decided. */
export function goOn(context: ScreenContext, state: ScreenState, id: string): ScreenState {
  const walk = openWalk(state);
  if (walk === undefined) return state;
  const left = walk.left.filter(
    (item, index) => itemId(item) !== id && !(index === 0 && isOf(item, id)),
  );
  return endWalk(context, withWalk(state, { ...walk, left, top: 0 }));
}

/** A thing to be decided of this commitment. */
function isOf(item: MorningItem, id: string): boolean {
  return item.kind === 'conflict' && item.commitment.id === id;
}

/** Undo: what it brings back is known once the morning is looked at again. */
export function takingBack(state: ScreenState): ScreenState {
  const walk = openWalk(state);
  return walk === undefined ? state : withWalk(state, { ...walk, isTakingBack: true });
}

/** The choice on the item that is seen, and on. */
export function decideInWalk(
  context: ScreenContext,
  state: ScreenState,
  choice: WalkChoice,
): ScreenState {
  const [item] = openWalk(state)?.left ?? [];
  return item === undefined ? state : goOn(context, countInWalk(state, choice), itemId(item));
}

/**
 * The walk over a fresh morning: items as they stand now, without what needs no decision any more. When nothing
 * is left that way it stays open and says so, or the next digit would act on the morning. When it is the one she
 * looks at that went, that is said: the next digit is for another.
 */
export function refreshWalk({ words }: ScreenContext, state: ScreenState): ScreenState {
  // The item a question is asked about stays in sight until it is answered.
  if (state.asking !== undefined) return state;
  const { review } = state.morning;
  const needing = new Map(needingDecision(review).map((item) => [itemId(item), item]));
  const pages = state.pages.map((page) => {
    if (page.kind !== 'walk') return page;
    const left = page.left.flatMap((item) => needing.get(itemId(item)) ?? []);
    const fresh = { ...page, now: review.now.wall, left, isTakingBack: false };
    return page.isTakingBack ? takeBack(fresh, needing) : fresh;
  });
  const [seen] = openWalk(state)?.left ?? [];
  const hasGone = seen !== undefined && !needing.has(itemId(seen));
  return hasGone && state.notice === undefined
    ? { ...state, pages, notice: notice(words.screen.walk.wentAway(handleOf(seen)), 'warn') }
    : { ...state, pages };
}

function handleOf(item: MorningItem): string {
  if ('commitment' in item) return item.commitment.handle;
  return 'line' in item ? item.line.handle : '';
}

/** Leaves the walk when the last decision was taken in it. */
function endWalk(context: ScreenContext, state: ScreenState): ScreenState {
  const walk = openWalk(state);
  return walk === undefined || walk.left.length > 0 ? state : leaveWalk(context, state, walk);
}

/** Back to where it began, with the tally; `Done` is said only when all was decided. */
export function leaveWalk(
  { words }: ScreenContext,
  state: ScreenState,
  { tally, left, all }: WalkPage,
): ScreenState {
  const pages = state.pages.slice(0, -1);
  const isUntouched = Object.values(tally).every((count) => count === 0);
  if (isUntouched) return { ...state, pages };
  const { walk } = words.screen;
  if (left.length === 0) return { ...state, pages, notice: notice(walk.tally(tally), 'fine') };
  const at = all - left.length + 1;
  return { ...state, pages, notice: notice(walk.leftAt({ at, all, tally })) };
}

function withWalk(state: ScreenState, walk: WalkPage): ScreenState {
  return { ...state, pages: [...state.pages.slice(0, -1), walk] };
}
