import type { KeyPress } from '../keys/key-press.ts';
import { pastedIn } from '../keys/pasted-keys.ts';
import { bindingOf, quitAtOnce } from '../keys/key-map.ts';
import { editLine, lineText, lineWith } from '../parts/line-field-state.ts';
import { startLiveReading, type AfterRest, type OpenLine } from '../reading/live-reading.ts';
import type { ScreenDesk } from '../desk/screen-desk.ts';
import type { LinePurpose } from '../state/asking.ts';
import { holdState } from '../state/held-state.ts';

/** How the line was left: to be taken, or not; with the words that stand in it. */
export type LineEnd = { readonly kind: 'typed' | 'left'; readonly text: string };

/** The line outside of the morning: `end` once it was left. */
export type LineState = { readonly line: OpenLine; readonly end: LineEnd | undefined };

export type LineLoop = {
  readonly state: () => LineState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (keys: readonly KeyPress[]) => void;
  readonly paste: (text: string) => void;
};

type LineParts = {
  readonly desk: Pick<ScreenDesk, 'reading' | 'chance'>;
  readonly afterRest: AfterRest;
};

/** One line to be typed, with the keys, the field and the live reading of the morning's. */
export function startLine(
  { desk, afterRest }: LineParts,
  purpose: LinePurpose,
  text: string,
): LineLoop {
  const held = holdState<LineState>({
    line: { kind: 'line', purpose, field: lineWith(text) },
    end: undefined,
  });
  const become = (next: LineState) => {
    held.become(next);
    readLive();
  };
  const readLive = startLiveReading({
    desk,
    afterRest,
    openLine: () => (held.state().end === undefined ? held.state().line : undefined),
    show: (line) => become({ ...held.state(), line }),
  });
  const edit = (event: Parameters<typeof editLine>[1]) => {
    const { line, ...rest } = held.state();
    become({ ...rest, line: { ...line, field: editLine(line.field, event) } });
  };
  const leave = (end: LineEnd) => become({ ...held.state(), end });
  const pressOne = (key: KeyPress) => {
    const { line, end } = held.state();
    if (end !== undefined) return;
    const intent = bindingOf('line', key.name)?.intent;
    const typed = lineText(line.field).trim();
    if (key.name === quitAtOnce || intent === 'cancel') return leave({ kind: 'left', text: typed });
    if (intent === 'accept') return leave({ kind: typed === '' ? 'left' : 'typed', text: typed });
    if (key.text === undefined) return edit({ kind: 'key', name: key.name });
    edit({ kind: 'typed', text: key.text });
  };
  const paste = (pasted: string) => {
    if (held.state().end === undefined) edit({ kind: 'typed', text: pasted.trim() });
  };
  readLive();
  return {
    state: held.state,
    subscribe: held.subscribe,
    press: (keys) => {
      const lines = pastedIn(keys);
      if (lines !== undefined) return paste(lines);
      for (const key of keys) pressOne(key);
    },
    paste,
  };
}
