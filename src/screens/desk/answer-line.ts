import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { settle } from '../morning/morning-state.ts';
import { editLine, lineText, lineWith } from '../parts/line-field-state.ts';
import type { Asking, LinePurpose } from '../state/asking.ts';
import type { Request } from '../state/request.ts';
import type { ScreenContext, ScreenState, Step } from '../state/screen-state.ts';

/** A key in a line being typed; Enter hands it to the desk. */
export function answerLine(
  { context, state }: Around,
  asking: Asking & { kind: 'line' },
  { key, intent }: { readonly key: KeyPress; readonly intent: Intent | undefined },
): Step {
  if (intent === 'accept') return acceptLine(context, state, asking);
  if (intent === 'bring-back') return { state: bringBack(state, asking) };
  const event =
    key.text === undefined
      ? ({ kind: 'key', name: key.name } as const)
      : ({ kind: 'typed', text: key.text } as const);
  const field = editLine(asking.field, event);
  // What was refused is answered by typing on; what is understood of the text shows again.
  const typed: ScreenState = { ...state, notice: undefined, asking: { ...asking, field } };
  if (asking.purpose.kind !== 'filter') return { state: typed };
  return { state: settle(context, { ...typed, filter: lineText(field) }) };
}

/** Lines of many words, one of which may have become another: a promise after all, or a note. */
export function takesLeft({ kind }: LinePurpose): boolean {
  return kind === 'add' || kind === 'wait' || kind === 'heard' || kind === 'note';
}

/** The words that were left last, in a line that has none yet. */
function bringBack(state: ScreenState, asking: Asking & { kind: 'line' }): ScreenState {
  if (lineText(asking.field) !== '' || !takesLeft(asking.purpose)) return state;
  return { ...state, leftText: '', asking: { ...asking, field: lineWith(state.leftText) } };
}

/** An empty line is left, not saved; only a reason may be left out. The line stays open until the desk has answered, so that nothing typed is lost. */
function acceptLine(
  context: ScreenContext,
  state: ScreenState,
  { purpose, field }: Asking & { kind: 'line' },
): Step {
  const text = lineText(field).trim();
  if (purpose.kind === 'drop') return { state, request: dropBecause(context, purpose, text) };
  if (purpose.kind === 'filter') return { state: { ...state, asking: undefined } };
  if (text === '' && purpose.kind !== 'setting') return { state: { ...state, asking: undefined } };
  return { state, request: requestOf(purpose, text) };
}

/** Dropped with the reason, if she typed one. */
function dropBecause(
  { words }: ScreenContext,
  { commitment, releasedBy }: LinePurpose & { kind: 'drop' },
  text: string,
): Request {
  const typed = text === '' ? undefined : text;
  const why =
    releasedBy === undefined || typed === undefined
      ? (typed ?? releasedBy)
      : words.screen.releasedBecause(releasedBy, typed);
  return { kind: 'drop', commitment, why };
}

function requestOf(
  purpose: Exclude<LinePurpose, { kind: 'filter' | 'drop' }>,
  text: string,
): Request {
  switch (purpose.kind) {
    case 'add':
    case 'wait':
    case 'meet':
    case 'heard':
      return { kind: purpose.kind, text };
    case 'met':
      return { kind: 'meeting-form', typed: text };
    case 'mend':
      return { kind: 'mend', captureId: purpose.captureId, text };
    case 'date':
      return { kind: 'move', commitment: purpose.commitment, text };
    case 'move':
      return { kind: 'move', commitment: purpose.commitment, text };
    case 'note':
      return { kind: 'note', about: purpose.about, text };
    case 'setting':
      return { kind: 'set', name: purpose.setting.name, text };
  }
}
