import type { Intent } from '../../wording/catalogue/screen-words.ts';
import type { Around } from '../around.ts';
import type { Step } from '../state/screen-state.ts';
import { sideOf } from './walk-choices.ts';
import { beginWalk, decideInWalk } from './walk-state.ts';

type WalkIntent = 'walk' | 'keep' | 'later' | 'side-1' | 'side-2' | 'side-3' | 'side-4';

export function isWalking(intent: Intent): intent is WalkIntent {
  return intent === 'walk' || intent === 'keep' || intent === 'later' || intent.startsWith('side-');
}

/** The walk begun, or one of its own choices. */
export function walkOn(around: Around, intent: WalkIntent): Step {
  const { context, state } = around;
  if (intent === 'walk') return { state: beginWalk(context, state) };
  if (intent === 'keep') return { state: decideInWalk(context, state, 'kept') };
  if (intent === 'later') return { state: decideInWalk(context, state, 'later') };
  return chooseSide(around, intent);
}

/** What one machine said is what holds. */
function chooseSide({ state, target }: Around, intent: WalkIntent): Step {
  const side = sideOf(target, intent);
  if (target.kind !== 'commitment' || target.conflict === undefined || side === undefined)
    return { state };
  const { commitment, conflict } = target;
  return { state, request: { kind: 'settle', commitment, conflict, side } };
}
