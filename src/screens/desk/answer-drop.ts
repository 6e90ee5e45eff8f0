import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Intent } from '../../wording/catalogue/screen-words.ts';
import { organisationName, personName } from '../../wording/names.ts';
import type { Around } from '../around.ts';
import { openLine } from '../keys/begin-line.ts';
import type { Asking } from '../state/asking.ts';
import type { ScreenContext, ScreenState, Step } from '../state/screen-state.ts';

/** Who said no; then a line asks why, in words they may read. */
export function answerReleased(
  { context, state }: Around,
  { commitment }: Asking & { kind: 'released' },
  intent: Intent | undefined,
): Step {
  if (intent !== 'released' && intent !== 'we-say-no') return { state };
  const released = intent === 'released' ? { releasedBy: releasedBy(context, commitment) } : {};
  return { state: openLine(closed(state), { kind: 'drop', commitment, ...released }) };
}

function releasedBy({ words, names }: ScreenContext, { who, organisation }: Commitment): string {
  const people = who.map((id) => personName(names, id)).filter((name) => name !== '');
  const whoever =
    people.length > 0 ? words.act.names(people) : organisationName(names, organisation);
  return words.act.releasedBy(whoever);
}

/** Whether a line that could not be read is thrown away. */
export function answerDropLine(
  state: ScreenState,
  { line }: Asking & { kind: 'drop-line' },
  intent: Intent | undefined,
): Step {
  return intent === 'drop-line'
    ? { state: closed(state), request: { kind: 'drop-line', line } }
    : { state };
}

function closed(state: ScreenState): ScreenState {
  return { ...state, asking: undefined };
}
