import type { Intent } from '../../wording/catalogue/screen-words.ts';
import { personName } from '../../wording/names.ts';
import type { Around } from '../around.ts';
import { lineWith } from '../parts/line-field-state.ts';
import type { LinePurpose } from '../state/asking.ts';
import { pageOf, type ScreenState, type Step } from '../state/screen-state.ts';
import { personOf } from '../target.ts';
import { needsOpenMeeting } from './why-off.ts';

type LineIntent = 'add' | 'wait' | 'meet' | 'met' | 'note' | 'filter';

const lineIntents = new Set<Intent>(['add', 'wait', 'meet', 'met', 'note', 'filter']);

export function isLine(intent: Intent): intent is LineIntent {
  return lineIntents.has(intent);
}

/** A line to be typed. */
export function beginLine(around: Around, intent: LineIntent): Step {
  const { state } = around;
  switch (intent) {
    case 'add':
    case 'wait':
    case 'meet':
      return { state: openLine(state, { kind: intent }) };
    case 'filter':
      return { state: openLine(state, { kind: 'filter', before: state.filter }, state.filter) };
    case 'note':
      return { state: openNote(around) };
    case 'met':
      return writeUp(around);
  }
}

/** The form of the meeting under the mark; else it is asked with whom, and what about. */
function writeUp({ state, target }: Around): Step {
  if (needsOpenMeeting(target) !== undefined || target.kind !== 'commitment')
    return { state: openLine(state, { kind: 'met' }) };
  return { state, request: { kind: 'meeting-form', typed: target.commitment.handle } };
}

/** On the open promise when it is open, else on the person of the line. */
export function openNote({ context, state, target }: Around, text = ''): ScreenState {
  if (pageOf(state) === 'detail' && target.kind === 'commitment') {
    const { id, handle } = target.commitment;
    return openLine(
      state,
      { kind: 'note', about: { kind: 'commitment', id }, called: handle },
      text,
    );
  }
  const person = personOf(target);
  if (person === undefined) return state;
  const called = personName(context.names, person);
  return openLine(state, { kind: 'note', about: { kind: 'person', id: person }, called }, text);
}

/** Opens the line to be typed, with a text in it or empty. */
export function openLine(state: ScreenState, purpose: LinePurpose, text = ''): ScreenState {
  return { ...state, asking: { kind: 'line', purpose, field: lineWith(text) } };
}
