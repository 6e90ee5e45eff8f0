import { refresh, tick } from './desk/answer-outcome.ts';
import { itemId } from '../wording/pages/morning-row.ts';
import type { KeyPress } from './keys/key-press.ts';
import { settle } from './morning/morning-state.ts';
import { startBurst } from './keys/key-burst.ts';
import { textOfKeys } from './keys/pasted-keys.ts';
import { isText, sayNoKeys } from './keys/keys-as-text.ts';
import { isTyping, pasteText, pressKey } from './keys/press-key.ts';
import { bindingOf } from './keys/key-map.ts';
import { keepCalm } from './desk/keep-calm.ts';
import { startBehindKeys } from './behind-keys.ts';
import { holdState } from './state/held-state.ts';
import { freshPages, withMoreActs } from './pages/open-page.ts';
import { startRequests } from './pages/start-requests.ts';
import { guideOf, tourRows, type Guide } from './state/guide.ts';
import { followTour } from './tour/tour-state.ts';
import type { ScreenDesk } from './desk/screen-desk.ts';
import type { AfterRest } from './reading/live-reading.ts';
import type { FormFilled, ScreenEnd } from './screen-end.ts';
import { readableSize, type ScreenSize } from './frame/screen-size.ts';
import {
  notice,
  openState,
  placeOf,
  type ScreenContext,
  type ScreenState,
} from './state/screen-state.ts';

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
  /** `once`: a write waits for other programs by itself, and nobody looks on meanwhile. */
  readonly writes?: 'again' | 'once';
  /** Made-up data says so; the tour leads through it. Absent: her own. */
  readonly guide?: 'none' | 'demo' | 'tour';
  /** What is said as it opens. */
  readonly filled?: FormFilled;
  /** The words of a line that was open when kept ended. */
  readonly leftText?: string;
};

export function startLoop(parts: LoopParts, size: ScreenSize): ScreenLoop {
  const { context, desk } = parts;
  const held = holdState(firstState(parts, size));
  const { state, become } = held;
  let version = desk.version();
  const calm = { ...parts, ...keepCalm(parts, held) };
  const { calmly } = calm;
  const beside = startBehindKeys(calm, held);
  const reload = () => {
    version = desk.version();
    become(refresh(context, state(), { ...today(desk), pages: freshPages(parts, state()) }));
    beside.now();
  };
  const requests = startRequests({ ...calm, state, become, reload });
  const pressOne = (key: KeyPress) => {
    const before = state();
    if (key.name === 'enter') requests.finding.now();
    const step = pressKey(context, state(), key);
    const isToTheEnd = bindingOf(placeOf(before), key.name)?.intent === 'last';
    become(withMoreActs(parts, step.state, isToTheEnd ? 'to-the-end' : 'further'));
    if (step.request !== undefined) requests.follow(step.request);
    become(followTour(before, state(), key.name));
  };
  const paste = (text: string) => {
    become(pasteText(context, state(), text));
    requests.finding.follow();
  };
  return {
    state,
    subscribe: held.subscribe,
    press: startBurst({
      afterRest: parts.afterRest,
      isText: (keys) => isText(state(), keys),
      act: (keys) => {
        for (const key of keys) calmly(() => pressOne(key));
      },
      paste: (keys) => {
        const isTyped = isTyping(state());
        for (const key of isTyped ? [] : keys.slice(0, 1)) calmly(() => pressOne(key));
        paste(textOfKeys(isTyped ? keys : keys.slice(1)));
      },
      drop: (letters) =>
        become({ ...state(), notice: notice(sayNoKeys(context, state(), letters)) }),
    }),
    paste,
    resize: (next) => become(settle(context, { ...state(), size: sizeFor(state().guide, next) })),
    tick: () => {
      become(tick(state()));
      calmly(() => {
        if (desk.version() !== version || minuteOf(desk) !== shownMinute(state())) reload();
      });
    },
  };
}

/** As it opens; the tour begins on a line that has a story. */
function firstState(
  { context, desk, guide: how = 'none', filled, leftText = '' }: LoopParts,
  size: ScreenSize,
) {
  const guide = guideOf(how);
  const opened = openState({ ...today(desk), guide, size: sizeFor(guide, size) });
  const told = opened.morning.review.sections.say.find(({ kind }) => kind === 'promise');
  const selected = guide.kind === 'tour' && told !== undefined ? itemId(told) : undefined;
  return settle(context, {
    ...opened,
    selected,
    leftText,
    ...(leftText === '' ? {} : { notice: notice(context.words.screen.lineKept) }),
    ...(filled === undefined
      ? {}
      : { notice: notice(filled.said, filled.isRefused ? 'alarm' : 'fine') }),
  });
}

/** What of the window the screen has: a tour takes the last row. */
function sizeFor(guide: Guide, size: ScreenSize): ScreenSize {
  const { columns, rows } = readableSize(size);
  return { columns, rows: rows - tourRows(guide) };
}

/** What the ledger says now. */
function today(desk: ScreenDesk): Pick<ScreenState, 'morning' | 'asksGap'> {
  return { morning: desk.prepareMorning(), asksGap: desk.asksGap() };
}

function minuteOf(desk: ScreenDesk): string {
  return desk.now().wall.toString({ smallestUnit: 'minute' });
}

function shownMinute({ morning }: ScreenState): string {
  return morning.review.now.wall.toString({ smallestUnit: 'minute' });
}
