import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import { browse, cardOf, isBrowsing, openPicked } from '../browse/begin-browse.ts';
import type { DraftLetter } from '../draft/draft.ts';
import { isLooking, lookAround } from '../look-around.ts';
import type { ScreenState, Step } from '../state/screen-state.ts';
import { personOf, type Target } from '../target.ts';
import { isWalking, walkOn } from '../walk/walk-on.ts';
import { beginLine, isLine, openLine } from './begin-line.ts';

/** What a key, or a choice from the list of actions, begins: a question, a line to type, or a wish to the desk. */
export function beginAction(around: Around, intent: Intent): Step {
  const { state, target } = around;
  if (isLooking(intent)) return { state: lookAround(around, intent) };
  if (intent === 'quit') return { state, request: { kind: 'quit', how: 'asked' } };
  if (intent === 'undo' || intent === 'redo') return { state, request: { kind: intent } };
  if (isLine(intent)) return beginLine(around, intent);
  if (isBrowsing(intent)) return browse(around, intent);
  if (intent === 'open') return openTarget(around);
  if (intent === 'card') return openCard(around);
  if (isWalking(intent)) return walkOn(around, intent);
  return intent === 'drop' ? drop(around) : actOnItem(state, target, intent);
}

function actOnItem(state: ScreenState, target: Target, intent: Intent): Step {
  if (target.kind !== 'commitment') return { state };
  if (intent === 'sent' || intent === 'keep-draft') return withDraft(state, intent);
  return actOn(state, target.commitment, intent);
}

function actOn(state: ScreenState, commitment: Commitment, intent: Intent): Step {
  if (intent === 'told') return { state, request: { kind: 'told', commitment } };
  if (intent === 'move') return { state: openLine(state, { kind: 'move', commitment }) };
  const letter = letterOf(intent, commitment);
  if (letter !== undefined) return { state, request: { kind: 'open-draft', commitment, letter } };
  if (intent === 'done') return deliver(state, commitment);
  return { state };
}

/** A draft about what they owe asks for it. */
function letterOf(intent: Intent, { direction }: Commitment): DraftLetter | undefined {
  if (intent === 'chase' || intent === 'report') return intent;
  if (intent !== 'draft') return undefined;
  return direction === 'theirs' ? 'chase' : 'headsup';
}

function withDraft(state: ScreenState, kind: 'sent' | 'keep-draft'): Step {
  const page = state.pages.at(-1);
  return page?.kind === 'draft' ? { state, request: { kind, draft: page.draft } } : { state };
}

/** Nothing is dropped by one key: it is asked why, and before a line is thrown away, whether. */
function drop({ state, target }: Around): Step {
  if (target.kind === 'unread')
    return { state: { ...state, asking: { kind: 'drop-line', line: target.line } } };
  if (target.kind !== 'commitment') return { state };
  const { commitment } = target;
  if (commitment.direction === 'theirs')
    return { state: openLine(state, { kind: 'drop', commitment }) };
  return { state: { ...state, asking: { kind: 'released', commitment } } };
}

/** Only what I delivered is compared with what they expected. */
function deliver(state: ScreenState, commitment: Commitment): Step {
  if (commitment.direction === 'mine' && commitment.kind === 'work' && state.asksGap)
    return { state: { ...state, asking: { kind: 'gap', commitment } } };
  return { state, request: { kind: 'done', commitment, gap: undefined } };
}

/** The story of a promise, the card of a person, the mending of a line that was not understood. */
function openTarget({ state, target }: Around): Step {
  switch (target.kind) {
    case 'none':
      return { state };
    case 'commitment':
      return { state, request: { kind: 'open-detail', id: target.commitment.id } };
    case 'person':
      return { state, request: cardOf({ kind: 'person', id: target.person }) };
    case 'client':
    case 'act':
    case 'setting':
      return openPicked(state, target);
    case 'unread':
      return {
        state: openLine(
          state,
          {
            kind: 'mend',
            captureId: target.line.id,
            direction: target.line.verb === 'wait' ? 'theirs' : 'mine',
            ...(target.line.verb === 'meet' ? { isMeeting: true } : {}),
          },
          target.line.text,
        ),
      };
  }
}

function openCard({ state, target }: Around): Step {
  const person = personOf(target);
  return person === undefined
    ? { state }
    : { state, request: cardOf({ kind: 'person', id: person }) };
}
