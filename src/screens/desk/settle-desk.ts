import { settleConflict } from '../../actions/settle-conflict.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { describeSide } from '../../wording/sentences/describe-conflict.ts';
import type { Request } from '../state/request.ts';
import { problem, saidWithOthers, type Desk } from './desk-outcome.ts';
import type { Outcome } from './outcome.ts';

/** Decides for one side of what machines said apart; a date they may not know is asked about. */
export function settle(
  desk: Desk,
  { commitment, conflict, side }: Request & { kind: 'settle' },
): Outcome {
  const { world, words } = desk;
  const { done, others } = watchOthers(world, [commitment], () =>
    settleConflict(world, { commitment, about: conflict.about, entry: side.entry }),
  );
  if (!done.ok) return problem(desk, done.problem);
  const value = describeSide(words, side.value, { names: world.ledger, now: world.now() });
  const outcome = saidWithOthers(desk, words.conflict.settled(commitment.handle, value), others);
  const after = world.ledger.commitment(commitment.id);
  const isNews =
    conflict.about === 'promised' && after?.moved !== undefined && after.told === undefined;
  return isNews && after.direction === 'mine' ? { ...outcome, asksTold: after } : outcome;
}
