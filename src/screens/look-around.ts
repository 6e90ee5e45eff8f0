import { sectionNames } from '../domain/review/morning-item.ts';
import type { Intent } from '../wording/catalogue/screen-words.ts';
import { isOnPage, type Around } from './around.ts';
import { actionsFor } from './keys/key-map.ts';
import { markSection, moveMark, settle } from './morning/morning-state.ts';
import { leaveWalk, openWalk } from './walk/walk-state.ts';
import { moveOnPage, browsedPage } from './browse/browse-state.ts';
import { scrollPage } from './frame/page-lines.ts';
import { emptyLine } from './parts/line-field-state.ts';
import { pageRows } from './frame/page-rows.ts';
import { notice, placeUnder, type ScreenContext, type ScreenState } from './state/screen-state.ts';

const lookingIntents = [
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'back',
  'help',
  'actions',
] as const;

/** What changes only what is seen. */
export type LookingIntent = (typeof lookingIntents)[number];

export function isLooking(intent: Intent): intent is LookingIntent {
  return lookingIntents.some((each) => each === intent);
}

/** The mark moved, a page scrolled, opened or closed. */
export function lookAround({ context, state, target }: Around, intent: LookingIntent): ScreenState {
  const move = (by: number) => moveBy(context, state, by);
  const page = Math.max(1, pageRows(state) - 2);
  switch (intent) {
    case 'up':
      return move(-1);
    case 'down':
      return move(1);
    case 'page-up':
      return move(-page);
    case 'page-down':
      return move(page);
    case 'first':
      return move(-allOfThem);
    case 'last':
      return move(allOfThem);
    case 'back':
      return goBack(context, state);
    case 'help':
      return { ...state, pages: [...state.pages, { kind: 'help', of: placeUnder(state), top: 0 }] };
    case 'actions':
      return actionsFor(placeUnder(state), target).length === 0
        ? state
        : { ...state, asking: { kind: 'actions', chosen: 0, field: emptyLine } };
  }
}

/** The mark on the morning and where things are picked; else the page itself. */
function moveBy(context: ScreenContext, state: ScreenState, by: number): ScreenState {
  if (!isOnPage(state)) return moveMark(context, state, by);
  return browsedPage(state) === undefined
    ? scrollPage(context, state, by)
    : moveOnPage(context, state, by);
}

const allOfThem = 1_000_000;

/** One page back; on the morning the filter goes; else nothing. */
function goBack(context: ScreenContext, state: ScreenState): ScreenState {
  const walk = openWalk(state);
  if (walk !== undefined) return settle(context, leaveWalk(context, state, walk));
  if (state.pages.length > 0) return settle(context, { ...state, pages: state.pages.slice(0, -1) });
  return state.filter === '' ? state : settle(context, { ...state, filter: '' });
}

/** To the first line of section `key` (1 to 5), or a word that it is empty. */
export function jumpToSection(
  context: ScreenContext,
  state: ScreenState,
  key: string,
): ScreenState {
  const name = sectionNames[Number(key) - 1] ?? 'say';
  const { title } = context.words.morning.sections[name];
  return (
    markSection(context, state, name) ?? {
      ...state,
      notice: notice(context.words.screen.sectionEmpty(title)),
    }
  );
}
