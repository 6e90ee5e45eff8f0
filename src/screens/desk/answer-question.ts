import type { Gap } from '../../domain/commitment/commitment.ts';
import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import { answerFinding, leaveFinding } from '../browse/answer-finding.ts';
import { answerLine, takesLeft } from './answer-line.ts';
import { answerDropLine, answerReleased } from './answer-drop.ts';
import { openLine, openNote } from '../keys/begin-line.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { answerPalette } from '../palette/answer-palette.ts';
import { settle } from '../morning/morning-state.ts';
import { lineText } from '../parts/line-field-state.ts';
import { notice, type ScreenContext, type ScreenState, type Step } from '../state/screen-state.ts';
import type { Asking } from '../state/asking.ts';
import { goOn } from '../walk/walk-state.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

type Answer = { readonly key: KeyPress; readonly intent: Intent | undefined };

/** A key while a question stands over the page. */
export function answerQuestion(here: Around, asking: Asking, answer: Answer): Step {
  if (answer.intent === 'cancel') return { state: cancel(here, asking) };
  if (answer.intent === undefined && isChoice(asking)) return { state: sayNoAnswer(here, answer) };
  switch (asking.kind) {
    case 'line':
      return answerLine(here, asking, answer);
    case 'finding':
      return answerFinding(here, asking, answer);
    case 'gap':
      return answerGap(here.state, asking, answer.intent);
    case 'they-know':
      return answerTheyKnow(here, asking, answer.intent);
    case 'released':
      return answerReleased(here, asking, answer.intent);
    case 'drop-line':
      return answerDropLine(here.state, asking, answer.intent);
    case 'pasted':
      return { state: answerPasted(here, asking, answer.intent) };
    case 'actions':
      return answerPalette(here, asking, answer);
  }
}

/** A filter being typed is taken back to what it was; words of a line are left, but not lost. */
function cancel({ context, state }: Around, asking: Asking): ScreenState {
  const closed = close(state);
  if (asking.kind === 'finding') return leaveFinding(closed);
  if (asking.kind !== 'line') return closed;
  if (asking.purpose.kind !== 'filter') return withLeft(context, closed, asking);
  return settle(context, { ...closed, filter: '' });
}

function withLeft(
  { words }: ScreenContext,
  state: ScreenState,
  { purpose, field }: Asking & { kind: 'line' },
): ScreenState {
  const text = lineText(field).trim();
  if (text === '' || !takesLeft(purpose)) return state;
  return { ...state, leftText: text, notice: notice(words.screen.lineLeft) };
}

/** A question that is answered by one of the keys below it. */
function isChoice({ kind }: Asking): boolean {
  return kind !== 'line' && kind !== 'finding' && kind !== 'actions';
}

function sayNoAnswer({ context, state }: Around, { key }: Answer): ScreenState {
  return {
    ...state,
    notice: notice(context.words.screen.noAnswer(cleanForTerminal(key.text ?? key.name))),
  };
}

function answerGap(
  state: ScreenState,
  { commitment }: Asking & { kind: 'gap' },
  intent: Intent | undefined,
): Step {
  const deliver = (gap: Gap | undefined): Step => ({
    state: close(state),
    request: { kind: 'done', commitment, gap },
  });
  if (intent === 'gap-skip') return deliver(undefined);
  if (intent === 'gap-under') return deliver('under');
  if (intent === 'gap-as') return deliver('as');
  return intent === 'gap-over' ? deliver('over') : { state };
}

function answerTheyKnow(
  { context, state }: Around,
  { commitment }: Asking & { kind: 'they-know' },
  intent: Intent | undefined,
): Step {
  const closed = close(state);
  if (intent === 'they-know') return { state: closed, request: { kind: 'told', commitment } };
  if (intent === 'draft')
    return { state: closed, request: { kind: 'open-draft', commitment, letter: 'headsup' } };
  return { state: intent === 'tell-later' ? goOn(context, closed, commitment.id) : state };
}

function answerPasted(
  here: Around,
  { text }: Asking & { kind: 'pasted' },
  intent: Intent | undefined,
): ScreenState {
  const closed = close(here.state);
  if (intent === 'paste-promise') return openLine(closed, { kind: 'add' }, text);
  if (intent === 'paste-wait') return openLine(closed, { kind: 'wait' }, text);
  if (intent === 'paste-heard') return openLine(closed, { kind: 'heard' }, text);
  return intent === 'paste-note' ? openNote({ ...here, state: closed }, text) : here.state;
}

function close(state: ScreenState): ScreenState {
  return { ...state, asking: undefined };
}
