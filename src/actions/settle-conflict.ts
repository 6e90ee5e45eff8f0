import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideForSide } from '../domain/decisions/settle-conflict.ts';
import type { EntryId } from '../domain/entries/entry.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitments, type Changed } from './change-commitment.ts';
import type { World } from './world.ts';

/** One side of what machines said apart of a commitment. */
type SideMeant = {
  readonly commitment: Commitment;
  readonly about: string;
  readonly entry: EntryId;
};

/** Decides a conflict for one of its sides, as one act. */
export function settleConflict(
  world: World,
  { commitment, ...side }: SideMeant,
): Result<readonly Changed[]> {
  return changeCommitments(world, { commitments: [commitment] }, (standing) =>
    decideForSide(standing, side),
  );
}
