import type { Intent } from '../wording/catalogue/screen-words.ts';
import { answerOutcome, refresh, tick } from './desk/answer-outcome.ts';
import type { KeyPress } from './keys/key-press.ts';
import { settle } from './morning/morning-state.ts';
import { startBurst } from './keys/key-burst.ts';
import { isTyping, pasteText, pressKey } from './keys/press-key.ts';
import { bindingOf } from './keys/key-map.ts';
import { sayPassing } from './desk/passing-trouble.ts';
import { performRequest } from './desk/perform-request.ts';
import { startBeside } from './beside/beside-state.ts';
import { startFinding } from './browse/start-finding.ts';
import { followRequest, freshPages, withMoreActs } from './pages/open-page.ts';
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

export function startLoop(parts: LoopParts, size: ScreenSize): ScreenLoop {
  const { context, desk } = parts;
  const listeners = new Set<() => void>();
  let version = desk.version();
  let state = settle(context, openState({ ...today(desk), size: readableSize(size) }));

  const become = (next: ScreenState) => {
    if (next === state) return;
    state = next;
    readLive();
    beside.follow();
    for (const listener of listeners) listener();
  };
  const readLive = startLiveReading({
    desk,
    afterRest: parts.afterRest,
    openLine: () => (state.asking?.kind === 'line' ? state.asking : undefined),
    show: (asking) => become({ ...state, asking }),
  });
  const beside = startBeside({
    context,
    desk,
    afterRest: parts.afterRest,
    state: () => state,
    show: (shown) => become({ ...state, beside: shown }),
  });
  beside.now();
  const reload = () => {
    version = desk.version();
    become(refresh(context, state, { ...today(desk), pages: freshPages(parts, state) }));
    beside.now();
  };
  const finding = startFinding(
    parts,
    () => state,
    (next) => become(next),
  );
  /** Another program at the ledger, or no room on the disk: said in a line, and nothing on the screen is lost. */
  const calmly = (call: () => void) => {
    try {
      call();
    } catch (fault) {
      become({ ...state, notice: notice(sayPassing(context.words, fault), 'alarm') });
    }
  };
  const pressOne = (key: KeyPress) => {
    if (key.name === 'enter') finding.now();
    const step = pressKey(context, state, key);
    become(withMoreActs(parts, step.state));
    if (step.request === undefined) return;
    if (finding.takes(step.request)) return;
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
    press: startBurst({
      afterRest: parts.afterRest,
      isText: (keys) => isText(state, keys),
      act: (keys) => {
        for (const key of keys) calmly(() => pressOne(key));
      },
      drop: (letters) =>
        become({ ...state, notice: notice(context.words.screen.tooManyLetters(letters)) }),
    }),
    paste: (text) => {
      become(pasteText(context, state, text));
      finding.follow();
    },
    resize: (next) => become(settle(context, { ...state, size: readableSize(next) })),
    tick: () => {
      become(tick(state));
      calmly(() => {
        if (desk.version() !== version || minuteOf(desk) !== shownMinute(state)) reload();
      });
    },
  };
}

/** What the ledger says now. */
function today(desk: ScreenDesk): Pick<ScreenState, 'morning' | 'asksGap'> {
  return { morning: desk.prepareMorning(), asksGap: desk.asksGap() };
}

/** Into an open line, or behind a key that opens one. */
function isText(state: ScreenState, keys: readonly KeyPress[]): boolean {
  if (isTyping(state)) return true;
  const first = bindingOf(placeOf(state), keys[0]?.name ?? '');
  return keys.length > 1 && first !== undefined && opensLine.includes(first.intent);
}

const opensLine: readonly Intent[] = [
  'add',
  'wait',
  'move',
  'note',
  'drop',
  'filter',
  'find',
  'find-again',
];

function minuteOf(desk: ScreenDesk): string {
  return desk.now().wall.toString({ smallestUnit: 'minute' });
}

function shownMinute({ morning }: ScreenState): string {
  return morning.review.now.wall.toString({ smallestUnit: 'minute' });
}
