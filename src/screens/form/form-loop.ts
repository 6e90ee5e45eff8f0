import type { ScreenDesk } from '../desk/screen-desk.ts';
import { windowTop } from '../parts/window-top.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { bindingOf, quitAtOnce } from '../keys/key-map.ts';
import { lineText } from '../parts/line-field-state.ts';
import { holdState } from '../state/held-state.ts';
import { startLiveReading, type AfterRest, type OpenLine } from '../reading/live-reading.ts';
import { formSpace, type ScreenSize } from '../frame/screen-size.ts';
import { areaText, areaWith, editArea, type TextArea } from './text-area.ts';

/** How the form was left: filled in, thrown away, or put aside with whatever stands in it. */
export type FormEnd =
  | { readonly kind: 'saved'; readonly text: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'aside' };

export type FormState = {
  readonly title: string;
  readonly area: TextArea;
  /** First line on view. */
  readonly top: number;
  readonly size: ScreenSize;
  /** Whether it is asked what to do with it. */
  readonly isLeaving: boolean;
  /** The line with the cursor as a promise or a wait, where it is one. */
  readonly next: OpenLine | undefined;
  readonly end: FormEnd | undefined;
};

export type FormLoop = {
  readonly state: () => FormState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (keys: readonly KeyPress[]) => void;
  readonly paste: (text: string) => void;
  readonly resize: (size: ScreenSize) => void;
};

type FormParts = {
  readonly desk: Pick<ScreenDesk, 'reading' | 'chance'>;
  readonly afterRest: AfterRest;
  /** Hears the whole text whenever it is another: a window may be closed at any moment. */
  readonly keep: (text: string) => void;
};

type FormOpening = { readonly title: string; readonly text: string; readonly size: ScreenSize };

/** A text of several lines to be filled in; nothing is saved before she says so. */
export function startForm({ desk, afterRest, keep }: FormParts, opening: FormOpening): FormLoop {
  const { title, text, size } = opening;
  const area = areaWith(text);
  const held = holdState(
    scrolled({
      title,
      area,
      size,
      top: 0,
      isLeaving: false,
      next: nextOf(area, undefined),
      end: undefined,
    }),
  );
  const { state } = held;
  const show = (shown: FormState) => {
    held.become(shown);
    readLive();
  };
  const readLive = startLiveReading({
    desk,
    afterRest,
    openLine: () => (state().end === undefined ? state().next : undefined),
    show: (next) => show({ ...state(), next }),
  });
  const edit = (event: Parameters<typeof editArea>[1]) => {
    const before = state();
    const edited = editArea(before.area, event);
    if (areaText(edited) !== areaText(before.area)) keep(areaText(edited));
    show(scrolled({ ...before, area: edited, next: nextOf(edited, before.next) }));
  };
  const pressOne = (key: KeyPress) => {
    const now = state();
    if (now.end !== undefined) return;
    if (key.name === quitAtOnce) return show(quitting(now));
    const intent = bindingOf(now.isLeaving ? 'form-end' : 'form', key.name)?.intent;
    if (intent === 'form-save')
      return show({ ...now, end: { kind: 'saved', text: areaText(now.area) } });
    if (intent === 'form-drop') return show({ ...now, end: { kind: 'left' } });
    if (intent === 'form-go-on') return show({ ...now, isLeaving: false });
    if (intent === 'form-leave') return show({ ...now, isLeaving: true });
    if (now.isLeaving) return;
    if (key.text === undefined) return edit({ kind: 'key', name: key.name });
    edit({ kind: 'typed', text: key.text });
  };
  readLive();
  return {
    state,
    subscribe: held.subscribe,
    press: (keys) => {
      for (const key of keys) pressOne(key);
    },
    paste: (pasted) => {
      if (state().end === undefined && !state().isLeaving) edit({ kind: 'typed', text: pasted });
    },
    resize: (next) => show(scrolled({ ...state(), size: next })),
  };
}

/** The first Ctrl-C asks, like esc; the second leaves at once, and what was typed is kept. */
function quitting(state: FormState): FormState {
  return state.isLeaving ? { ...state, end: { kind: 'aside' } } : { ...state, isLeaving: true };
}

function scrolled(state: FormState): FormState {
  const { at, lines } = state.area;
  const { rows } = formSpace(state.size);
  return { ...state, top: windowTop(state.top, { rows, total: lines.length, from: at, to: at }) };
}

const marks = [
  [/^\s*[>＞》]\s*/u, 'add'],
  [/^\s*[<＜《]\s*/u, 'wait'],
] as const;

/** The line with the cursor behind its `>` or `<`; what was read of it stays until it is read anew. */
function nextOf({ lines, at }: TextArea, before: OpenLine | undefined): OpenLine | undefined {
  const field = lines[at];
  if (field === undefined) return undefined;
  for (const [mark, kind] of marks) {
    const found = mark.exec(lineText(field))?.[0];
    if (found === undefined) continue;
    const kept = before?.purpose.kind === kind ? before : undefined;
    const purpose = kept?.purpose ?? ({ kind } as const);
    const graphemes = field.graphemes.slice([...found].length);
    return { ...kept, kind: 'line', purpose, field: { graphemes, cursor: graphemes.length } };
  }
  return undefined;
}
