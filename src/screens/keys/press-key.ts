import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { around } from '../around.ts';
import { answerQuestion } from '../desk/answer-question.ts';
import { beginAction } from './begin-action.ts';
import { bindingOf, quitAtOnce } from './key-map.ts';
import type { KeyPress } from './key-press.ts';
import type { Request } from '../state/request.ts';
import { jumpToSection } from '../look-around.ts';
import {
  notice,
  placeOf,
  type ScreenContext,
  type ScreenState,
  type Step,
} from '../state/screen-state.ts';

/** What one key does to the screen, and what it wants of the desk. Pure: the same state and key, the same step. */
export function pressKey(context: ScreenContext, before: ScreenState, key: KeyPress): Step {
  if (key.name === quitAtOnce)
    return { state: before, request: { kind: 'quit', how: 'interrupted' } };
  return before.waiting === undefined
    ? pressFree(context, withoutNotice(before), key)
    : pressWaiting(context, before, key);
}

/** While something waits to be written only what looks around is done; esc lets it be. */
function pressWaiting(context: ScreenContext, state: ScreenState, key: KeyPress): Step {
  const { waitsItsTurn, notWritten } = context.words.screen;
  if (key.name === 'esc')
    return { state: { ...state, waiting: undefined, notice: notice(notWritten, 'warn') } };
  const stays = { state: { ...state, notice: notice(waitsItsTurn, 'warn') } };
  if (state.asking !== undefined) return stays;
  const { state: looked, request } = pressFree(context, state, key);
  if (looked.asking !== undefined || (request !== undefined && !isLook(request))) return stays;
  return { state: looked, ...(request === undefined ? {} : { request }) };
}

function isLook({ kind }: Request): boolean {
  return kind === 'open-detail' || kind === 'browse' || kind === 'renew';
}

function pressFree(context: ScreenContext, state: ScreenState, key: KeyPress): Step {
  const here = around(context, state);
  const binding = bindingOf(placeOf(state), key.name);
  if (state.asking !== undefined)
    return answerQuestion(here, state.asking, { key, intent: binding?.intent });
  const { words } = context;
  if (binding === undefined)
    return {
      state: {
        ...state,
        notice: notice(words.screen.unknownKey(cleanForTerminal(key.text ?? key.name))),
      },
    };
  const why = binding.whyOff?.(here.target);
  if (why !== undefined) return { state: { ...state, notice: notice(words.screen.whyOff[why]) } };
  if (binding.intent === 'section') return { state: jumpToSection(context, state, key.name) };
  return beginAction(here, binding.intent);
}

/**
 * What was said goes with the next key, so that it never stands on another page. What was done and is hidden
 * behind a question is still to be read once that is answered.
 */
function withoutNotice(state: ScreenState): ScreenState {
  const { notice: said, asking } = state;
  const isHidden = asking !== undefined && !isTyping(state) && said?.meaning === 'fine';
  return said === undefined || isHidden ? state : { ...state, notice: undefined };
}

/** More is no line: what is beyond is not taken, and she is told so. */
const mostPasted = 4000;

/** A text that was pasted: into the open line, else into the question what it is. Nothing is written. */
export function pasteText(context: ScreenContext, state: ScreenState, text: string): ScreenState {
  const pasted = cleanForTerminal(text.slice(0, mostPasted).trim());
  if (pasted === '') return state;
  const taken = isTyping(state)
    ? pressKey(context, state, { name: 'pasted', text: pasted }).state
    : askWhatIsPasted(context, state, pasted);
  if (text.length <= mostPasted) return taken;
  return { ...taken, notice: notice(context.words.screen.pastedTooLong(mostPasted), 'warn') };
}

/** A question that is open already comes first, and what waits to be written does. */
function askWhatIsPasted({ words }: ScreenContext, state: ScreenState, text: string): ScreenState {
  if (state.waiting !== undefined)
    return { ...state, notice: notice(words.screen.waitsItsTurn, 'warn') };
  if (state.asking !== undefined && state.asking.kind !== 'pasted')
    return { ...state, notice: notice(words.screen.answerFirst, 'warn') };
  return { ...state, notice: undefined, asking: { kind: 'pasted', text } };
}

/** True when what is typed now goes into a line. */
export function isTyping(state: ScreenState): boolean {
  const kind = state.asking?.kind;
  return kind === 'line' || kind === 'finding' || kind === 'actions';
}
