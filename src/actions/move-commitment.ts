import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideMove, type Move } from '../domain/decisions/move.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitment, type AlongNote } from './change-commitment.ts';
import type { World } from './world.ts';

/** Gives a commitment a new promised date, or its first one. */
export function moveCommitment(
  world: World,
  asked: { readonly commitment: Commitment; readonly move: Move } & AlongNote,
): Result<{ readonly before: Commitment; readonly after: Commitment }> {
  const context = { now: world.now(), calendar: world.calendar };
  return changeCommitment(world, asked, (commitment) => decideMove(commitment, asked.move, context));
}
