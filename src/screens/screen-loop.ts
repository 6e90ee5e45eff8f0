import { answerOutcome, refresh, tick } from './desk/answer-outcome.ts';
import type { KeyPress } from './keys/key-press.ts';
import { settle } from './morning/morning-state.ts';
import { isTyping, pasteText, pressKey } from './keys/press-key.ts';
import { bindingOf } from './keys/key-map.ts';
import { performRequest } from './desk/perform-request.ts';
import { followRequest, freshPages } from './pages/open-page.ts';
import type { Outcome, ScreenDesk } from './desk/screen-desk.ts';
import type { Request } from './state/request.ts';
import { startLiveReading, type AfterRest } from './reading/live-reading.ts';
import { readableSize, type ScreenSize } from './frame/screen-size.ts';
import {
  notice,
  openState,
  placeOf,
  type ScreenContext,
  type ScreenState,
} from './state/screen-state.ts';

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
  /** Something in kept broke behind a key. */
  readonly onFault: (fault: unknown) => void;
  /** Calls back once no key came for a moment. */
  readonly afterRest: AfterRest;
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
    readLive();
    for (const listener of listeners) listener();
  };
  const readLive = startLiveReading({
    desk,
    afterRest: parts.afterRest,
    openLine: () => (state.asking?.kind === 'line' ? state.asking : undefined),
    show: (asking) => become({ ...state, asking }),
  });
  const reload = () => {
    version = desk.version();
    become(refresh(context, state, { ...today(desk), pages: freshPages(parts, state) }));
  };
  const pressOne = (key: KeyPress) => {
    const step = pressKey(context, state, key);
    become(step.state);
    if (step.request === undefined) return;
    if (step.request.kind === 'quit') return parts.onQuit(step.request.how);
    const followed = followRequest(parts, state, step.request);
    if (followed !== undefined) return become(followed);
    if (step.request.kind === 'set') return void set(step.request);
    const outcome = performRequest(desk, step.request);
    if (outcome !== undefined) answer(step.request, outcome);
  };
  const answer = (request: Request, outcome: Outcome) => {
    become(answerOutcome(context, state, { request, outcome }));
    reload();
  };
  const set = async (request: Request & { kind: 'set' }) => {
    try {
      answer(request, await desk.set(request.name, request.text));
    } catch (fault) {
      parts.onFault(fault);
    }
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
