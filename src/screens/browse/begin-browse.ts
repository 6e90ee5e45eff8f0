import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import type { LetterWay } from '../draft/outgoing-letter.ts';
import { lineWith } from '../parts/line-field-state.ts';
import type { BrowseWish, CardAbout } from '../state/browse-page.ts';
import type { Request } from '../state/request.ts';
import type { ScreenState, Step } from '../state/screen-state.ts';
import type { Target } from '../target.ts';
import { browsedPage, firstActs } from './browse-state.ts';

const browsing = [
  'week',
  'log',
  'find',
  'find-again',
  'settings',
  'letters',
  'client',
  'undo-act',
  'redo-act',
  'change',
  'copy-letter',
  'keep-letter',
  'open-letter',
  'usual-letter',
] as const;

/** What opens a page beside the morning, or acts on one. */
export type BrowsingIntent = (typeof browsing)[number];

export function isBrowsing(intent: Intent): intent is BrowsingIntent {
  return browsing.some((each) => each === intent);
}

export function browse(around: Around, intent: BrowsingIntent): Step {
  const { state, target } = around;
  switch (intent) {
    case 'week':
    case 'settings':
    case 'letters':
      return open(state, { kind: intent });
    case 'log':
      return open(state, { kind: 'log', most: firstActs });
    case 'find':
      return typeWords(state);
    case 'find-again':
      return { state: openFinding(state) };
    case 'client':
      return openClient(around);
    case 'undo-act':
    case 'redo-act':
      return target.kind === 'act'
        ? { state, request: { kind: intent, id: target.act.id } }
        : { state };
    case 'copy-letter':
      return takeWay(state, 'copy');
    case 'keep-letter':
      return takeWay(state, 'keep');
    case 'open-letter':
      return takeWay(state, 'open');
    case 'usual-letter':
      return takeWay(state, 'usual');
    case 'change':
      return target.kind === 'setting' ? openPicked(state, target) : { state };
  }
}

/** The letter that is read, out of the house one way. */
function takeWay(state: ScreenState, way: LetterWay): Step {
  const page = state.pages.at(-1);
  if (page?.kind === 'letter')
    return { state, request: { kind: 'letter-way', letter: page.letter, way } };
  return page?.kind === 'draft'
    ? { state, request: { kind: 'letter-way', letter: page.draft, way } }
    : { state };
}

/** A page that is open already is not opened over itself. */
function open(state: ScreenState, wish: BrowseWish): Step {
  return browsedPage(state)?.kind === wish.kind
    ? { state, request: { kind: 'renew', wish } }
    : { state, request: { kind: 'browse', wish } };
}

/** The page of what is found, with its line open. */
function typeWords(state: ScreenState): Step {
  const opened = openFinding(state);
  if (browsedPage(state)?.kind === 'find') return { state: opened };
  const wish = { kind: 'find', words: '', isOnlyTold: false } as const;
  return { state: opened, request: { kind: 'browse', wish } };
}

function openFinding(state: ScreenState): ScreenState {
  const page = browsedPage(state);
  const found = page?.kind === 'find' ? page.found : undefined;
  const field = lineWith(found?.words ?? '');
  return { ...state, asking: { kind: 'finding', field, isOnlyTold: found?.isOnlyTold ?? false } };
}

function openClient({ state, context }: Around): Step {
  const page = browsedPage(state);
  if (page?.kind !== 'card' || page.about.kind === 'client') return { state };
  const { organisation } = page.card;
  const { words } = context;
  if (organisation === undefined) {
    const notice = { text: words.screen.whyOff['no-client'], ticksLeft: 8 };
    return { state: { ...state, notice } };
  }
  return { state, request: cardOf({ kind: 'client', id: organisation.id }) };
}

/** The card of somebody or of a company. */
export function cardOf(about: CardAbout): Request {
  return { kind: 'browse', wish: { kind: 'card', about } };
}

/** What enter does with something picked on a page: the letter, the item an act was about, the value. */
export function openPicked(
  state: ScreenState,
  target: Extract<Target, { kind: 'client' | 'act' | 'setting' }>,
): Step {
  switch (target.kind) {
    case 'client':
      return browsedPage(state)?.kind === 'letters'
        ? { state, request: { kind: 'open-letter', client: target.client } }
        : { state, request: cardOf({ kind: 'client', id: target.client }) };
    case 'act': {
      const { about } = target.act;
      return about === undefined
        ? { state }
        : { state, request: { kind: 'open-detail', id: about } };
    }
    case 'setting': {
      const { setting } = target;
      const field = lineWith(setting.value ?? setting.usual ?? '');
      return {
        state: { ...state, asking: { kind: 'line', purpose: { kind: 'setting', setting }, field } },
      };
    }
  }
}
