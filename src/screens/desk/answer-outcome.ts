import { personName } from '../../wording/names.ts';
import type { WalkChoice } from '../../wording/catalogue/screen-words.ts';
import { settle } from '../morning/morning-state.ts';
import type { Outcome } from './outcome.ts';
import { notice, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import type { Asking } from '../state/asking.ts';
import type { Request } from '../state/request.ts';
import { emptyLine } from '../parts/line-field-state.ts';
import { countInWalk, goOn, refreshWalk, takingBack } from '../walk/walk-state.ts';

/** The state after the desk has answered a wish: what was done is said, what was refused leaves the line open. */
export function answerOutcome(
  context: ScreenContext,
  state: ScreenState,
  answered: { readonly request: Request; readonly outcome: Outcome },
): ScreenState {
  const { request, outcome } = answered;
  if (outcome.kind === 'problem') return { ...state, notice: notice(outcome.problem, 'alarm') };
  const said = notice(withUndo(context, request, outcome), 'fine');
  return walkOn(
    context,
    { ...withoutSent(state, request), asking: nextQuestion(request, outcome), notice: said },
    request,
  );
}

/** A draft that was sent, or written, is put away. */
function withoutSent(state: ScreenState, { kind }: Request): ScreenState {
  return kind === 'sent' || kind === 'keep-draft'
    ? { ...state, pages: state.pages.slice(0, -1) }
    : state;
}

const walkChoices: { readonly [kind in Request['kind']]?: WalkChoice } = {
  told: 'told',
  settle: 'decided',
  sent: 'told',
  move: 'moved',
  done: 'done',
  drop: 'dropped',
  'drop-line': 'dropped',
  'keep-draft': 'drafted',
  mend: 'mended',
};

/** In the walk what was done is counted; the next item comes when nothing more is asked about this one. */
function walkOn(context: ScreenContext, state: ScreenState, request: Request): ScreenState {
  if (request.kind === 'undo') return takingBack(state);
  const choice = walkChoices[request.kind];
  if (choice === undefined) return state;
  const counted = countInWalk(state, choice);
  return state.asking === undefined ? goOn(context, counted, aboutWhich(request)) : counted;
}

function aboutWhich(request: Request): string {
  if (request.kind === 'mend') return request.captureId;
  if (request.kind === 'settle') return request.commitment.id;
  if (request.kind === 'drop-line') return request.line.id;
  if (request.kind === 'sent' || request.kind === 'keep-draft') return request.draft.commitment.id;
  return 'commitment' in request ? request.commitment.id : '';
}

/** The line is cut at the edge of the screen, so what it did to others comes last. */
function withUndo(
  { words }: ScreenContext,
  { kind }: Request,
  { said, others }: Outcome & { kind: 'said' },
): string {
  if (withoutUndo.has(kind)) return said;
  return [said, words.screen.undoHint, ...(others === undefined ? [] : [others])].join('  ');
}

/** Taking back is not taken back by u, and settings are no acts. */
const withoutUndo = new Set<Request['kind']>([
  'undo',
  'redo',
  'undo-act',
  'redo-act',
  'letter-way',
  'set',
  'keep-draft',
]);

/** A promise without a date is saved, and its date asked for once; a moved one stands, and whether they know is asked after. */
function nextQuestion(request: Request, outcome: Outcome & { kind: 'said' }): Asking | undefined {
  if (outcome.asksDate !== undefined)
    return {
      kind: 'line',
      purpose: { kind: 'date', commitment: outcome.asksDate },
      field: emptyLine,
    };
  if (outcome.asksTold !== undefined) return { kind: 'they-know', commitment: outcome.asksTold };
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
  fresh: Pick<ScreenState, 'morning' | 'pages' | 'asksGap'>,
): ScreenState {
  return refreshWalk(context, settle(context, { ...state, ...fresh }, state));
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
