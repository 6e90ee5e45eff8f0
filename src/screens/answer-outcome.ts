import type { Morning } from '../actions/prepare-morning.ts';
import { personName } from '../wording/names.ts';
import { settle } from './morning/morning-state.ts';
import type { Outcome } from './screen-desk.ts';
import {
  notice,
  type Asking,
  type Page,
  type Request,
  type ScreenContext,
  type ScreenState,
} from './screen-state.ts';

/** The state after the desk has answered a wish: what was done is said, what was refused leaves the line open. */
export function answerOutcome(
  context: ScreenContext,
  state: ScreenState,
  answered: { readonly request: Request; readonly outcome: Outcome },
): ScreenState {
  const { request, outcome } = answered;
  if (outcome.kind === 'problem') return { ...state, notice: notice(outcome.problem, 'alarm') };
  const said = notice(withUndo(context, request, outcome), 'fine');
  return { ...state, asking: nextQuestion(request), notice: said };
}

/** The line is cut at the edge of the screen, so what it did to others comes last. */
function withUndo(
  { words }: ScreenContext,
  { kind }: Request,
  { said, others }: Outcome & { kind: 'said' },
): string {
  if (kind === 'undo' || kind === 'redo') return said;
  return [said, words.screen.undoHint, ...(others === undefined ? [] : [others])].join('  ');
}

/** A moved promise stands at once; whether they know is asked after. */
function nextQuestion(request: Request): Asking | undefined {
  const { kind } = request;
  if (
    kind !== 'move' ||
    request.commitment.direction === 'theirs' ||
    request.commitment.promised.kind === 'none'
  )
    return undefined;
  return { kind: 'they-know', commitment: request.commitment };
}

/** The screen with a fresh morning and fresh pages; the mark stays on its item, or at its place. */
export function refresh(
  context: ScreenContext,
  state: ScreenState,
  fresh: { readonly morning: Morning; readonly pages: readonly Page[] },
): ScreenState {
  return settle(context, { ...state, ...fresh }, state);
}

/** One second has passed: what was said fades. */
export function tick(state: ScreenState): ScreenState {
  if (state.notice === undefined) return state;
  const ticksLeft = state.notice.ticksLeft - 1;
  return { ...state, notice: ticksLeft <= 0 ? undefined : { ...state.notice, ticksLeft } };
}

/** Whom the question "do they know?" is about. */
export function whoIsAsked(
  { names }: ScreenContext,
  { commitment }: Asking & { kind: 'they-know' },
): string {
  return commitment.who.map((id) => personName(names, id)).join(', ');
}
