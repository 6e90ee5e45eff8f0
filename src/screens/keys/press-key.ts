import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { around } from '../around.ts';
import { answerQuestion } from '../desk/answer-question.ts';
import { beginAction } from './begin-action.ts';
import { bindingOf, quitAtOnce } from './key-map.ts';
import type { KeyPress } from './key-press.ts';
import { jumpToSection } from '../look-around.ts';
import { editLine } from '../parts/line-field-state.ts';
import { settle } from '../morning/morning-state.ts';
import { lineText } from '../parts/line-field-state.ts';
import {
  notice,
  placeOf,
  type ScreenContext,
  type ScreenState,
  type Step,
} from '../state/screen-state.ts';

/** What one key does to the screen, and what it wants of the desk. Pure: the same state and key, the same step. */
export function pressKey(context: ScreenContext, before: ScreenState, key: KeyPress): Step {
  const state = withoutHint(before);
  if (key.name === quitAtOnce) return { state, request: { kind: 'quit', how: 'interrupted' } };
  const here = around(context, state);
  const binding = bindingOf(placeOf(state), key.name);
  if (state.asking !== undefined)
    return answerQuestion(here, state.asking, { key, intent: binding?.intent });
  const { words } = context;
  if (binding === undefined)
    return { state: { ...state, notice: notice(words.screen.unknownKey(key.text ?? key.name)) } };
  const why = binding.whyOff?.(here.target);
  if (why !== undefined) return { state: { ...state, notice: notice(words.screen.whyOff[why]) } };
  if (binding.intent === 'section') return { state: jumpToSection(context, state, key.name) };
  return beginAction(here, binding.intent);
}

/** A hint about a key goes with the next key; what was done or refused stays for a while. */
function withoutHint(state: ScreenState): ScreenState {
  const isHint = state.notice !== undefined && state.notice.meaning === undefined;
  return isHint ? { ...state, notice: undefined } : state;
}

/** A text that was pasted: into the open line, else into the question what it is. Nothing is written. */
export function pasteText(context: ScreenContext, state: ScreenState, text: string): ScreenState {
  const { asking } = state;
  if (asking?.kind === 'line') {
    const field = editLine(asking.field, { kind: 'typed', text: text.trim() });
    const typed: ScreenState = { ...state, asking: { ...asking, field } };
    return asking.purpose.kind === 'filter'
      ? settle(context, { ...typed, filter: lineText(field) })
      : typed;
  }
  const pasted = cleanForTerminal(text.trim());
  return pasted === '' ? state : { ...state, asking: { kind: 'pasted', text: pasted } };
}

/** True when what is typed now goes into a line. */
export function isTyping(state: ScreenState): boolean {
  return state.asking?.kind === 'line';
}
