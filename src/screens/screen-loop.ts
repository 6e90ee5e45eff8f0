import { answerOutcome, refresh, tick } from './desk/answer-outcome.ts';
import type { KeyPress } from './keys/key-press.ts';
import { settle } from './morning/morning-state.ts';
import { isTyping, pasteText, pressKey } from './keys/press-key.ts';
import { bindingOf } from './keys/key-map.ts';
import type { DraftOutcome, Outcome, ScreenDesk } from './desk/screen-desk.ts';
import { readableSize, type ScreenSize } from './frame/screen-size.ts';
import {
  notice,
  openState,
  placeOf,
  type Page,
  type Request,
  type ScreenContext,
  type ScreenState,
} from './screen-state.ts';

/** How the screen was left. */
export type ScreenEnd = 'asked' | 'interrupted';

/** The running screen: it holds the one state, takes what happens, and tells who draws. */
export type ScreenLoop = {
  readonly state: () => ScreenState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (keys: readonly KeyPress[]) => void;
  readonly paste: (text: string) => void;
  readonly resize: (size: ScreenSize) => void;
  /** Once a second: what was said fades, what others wrote and a new minute are seen. */
  readonly tick: () => void;
};

type LoopParts = {
  readonly context: ScreenContext;
  readonly desk: ScreenDesk;
  readonly onQuit: (how: ScreenEnd) => void;
};

/** Letters that come all at once are a paste, not keys: more than a person types in one read of the terminal. */
const mostKeysAtOnce = 5;

export function startLoop(parts: LoopParts, size: ScreenSize): ScreenLoop {
  const { context, desk } = parts;
  const listeners = new Set<() => void>();
  let version = desk.version();
  let state = settle(context, openState({ ...today(desk), size: readableSize(size) }));

  const become = (next: ScreenState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const reload = () => {
    version = desk.version();
    become(refresh(context, state, { ...today(desk), pages: freshPages(desk, state.pages) }));
  };
  const pressOne = (key: KeyPress) => {
    const step = pressKey(context, state, key);
    become(step.state);
    if (step.request === undefined) return;
    if (step.request.kind === 'quit') return parts.onQuit(step.request.how);
    if (step.request.kind === 'open-draft')
      return become(withDraft(state, desk.draft(step.request.commitment.id)));
    const page = openedPage(desk, step.request);
    if (page !== undefined) return become({ ...state, pages: [...state.pages, page] });
    const outcome = outcomeOf(desk, step.request);
    if (outcome === undefined) return;
    become(answerOutcome(context, state, { request: step.request, outcome }));
    reload();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    press: (keys) => {
      if (isPaste(state, keys))
        return become({
          ...state,
          notice: notice(context.words.screen.tooManyLetters(keys.length)),
        });
      for (const key of keys) pressOne(key);
    },
    paste: (text) => become(pasteText(context, state, text)),
    resize: (next) => become(settle(context, { ...state, size: readableSize(next) })),
    tick: () => {
      become(tick(state));
      if (desk.version() !== version || minuteOf(desk) !== shownMinute(state)) reload();
    },
  };
}

/** What the ledger says now. */
function today(desk: ScreenDesk): Pick<ScreenState, 'morning' | 'asksGap'> {
  return { morning: desk.prepareMorning(), asksGap: desk.asksGap() };
}

/** Letters after a key that opens a line belong into that line. */
function isPaste(state: ScreenState, keys: readonly KeyPress[]): boolean {
  if (keys.length <= mostKeysAtOnce || isTyping(state)) return false;
  const first = bindingOf(placeOf(state), keys[0]?.name ?? '');
  return (
    first === undefined || !['add', 'wait', 'move', 'note', 'drop', 'filter'].includes(first.intent)
  );
}

function minuteOf(desk: ScreenDesk): string {
  return desk.now().wall.toString({ smallestUnit: 'minute' });
}

function shownMinute({ morning }: ScreenState): string {
  return morning.review.now.wall.toString({ smallestUnit: 'minute' });
}

function openedPage(desk: ScreenDesk, request: Request): Page | undefined {
  if (request.kind === 'open-detail') {
    const detail = desk.detail(request.id);
    return detail && { kind: 'detail', detail, top: 0 };
  }
  if (request.kind !== 'open-card') return undefined;
  const card = desk.card(request.person);
  return card && { kind: 'card', person: request.person, card, top: 0 };
}

/** The draft opened, or a word why there is none. */
function withDraft(state: ScreenState, outcome: DraftOutcome): ScreenState {
  if (outcome.kind === 'problem') return { ...state, notice: notice(outcome.problem, 'alarm') };
  const page = { kind: 'draft', draft: outcome.draft, top: 0 } as const;
  return { ...state, notice: undefined, pages: [...state.pages, page] };
}

/** Open pages with what the ledger says now; what is no longer there is closed. */
function freshPages(desk: ScreenDesk, pages: readonly Page[]): readonly Page[] {
  return pages.flatMap((page): readonly Page[] => {
    if (page.kind === 'help' || page.kind === 'walk' || page.kind === 'draft') return [page];
    const fresh =
      page.kind === 'detail'
        ? openedPage(desk, { kind: 'open-detail', id: page.detail.commitment.id })
        : openedPage(desk, { kind: 'open-card', person: page.person });
    return fresh === undefined ? [] : [{ ...fresh, top: page.top }];
  });
}

function outcomeOf(desk: ScreenDesk, request: Request): Outcome | undefined {
  switch (request.kind) {
    case 'done':
      return desk.done(request.commitment.id, request.gap);
    case 'move':
      return desk.move(request.commitment.id, request.text);
    case 'told':
      return desk.told(request.commitment.id);
    case 'sent':
      return desk.sent(request.draft);
    case 'drop':
      return desk.drop(request.commitment.id, request.text);
    case 'note':
      return desk.note(request.about, request.text);
    case 'add':
      return desk.add(request.text);
    case 'wait':
      return desk.wait(request.text);
    case 'mend':
      return desk.mend(request.captureId, request.text);
    case 'undo':
      return desk.undo();
    case 'redo':
      return desk.redo();
    case 'quit':
    case 'open-detail':
    case 'open-card':
    case 'open-draft':
      return undefined;
  }
}
