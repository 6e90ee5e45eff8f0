import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import { commitmentChanges } from '../../domain/entries/commitment-fields.ts';
import type { Fact } from '../../domain/entries/entry.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { World } from '../world.ts';

/**
 * Remembers, as one act, that these dates left the house in a letter: from now on they are moved, not
 * corrected. One that left before is not written again. Gives how many were new.
 */
export function recordMailed(
  world: Pick<World, 'now' | 'ledger'>,
  commitments: readonly CommitmentId[],
): Result<number> {
  const mailed = world.now().wall;
  return world.ledger.write((desk) => {
    const first = [...new Set(commitments)].filter((id) => {
      const commitment = desk.commitment(id);
      return commitment?.standing.kind === 'open' && commitment.mailed === undefined;
    });
    const facts = first.map((id): Fact => {
      return {
        verb: 'mailed',
        entity: 'commitment',
        entityId: id,
        changes: commitmentChanges({ mailed }),
      };
    });
    return ok({ facts, value: first.length });
  });
}
