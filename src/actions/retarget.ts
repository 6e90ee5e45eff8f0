import type { Commitment } from '../domain/commitment/commitment.ts';
import { isSameDue, type Due } from '../domain/commitment/due.ts';
import { commitmentChanges } from '../domain/entries/commitment-fields.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { forecastOf, type ForecastWorld } from './forecast-commitment.ts';

/** What is read of a ledger while it is written to, with one commitment as it is about to be. */
export function withOpen<Reads extends ForecastWorld['ledger']>(
  reads: Reads,
  commitment: Commitment,
): Reads {
  const others = () => reads.openCommitments().filter(({ id }) => id !== commitment.id);
  return { ...reads, openCommitments: () => [...others(), commitment] };
}

/**
 * The dates to aim for of the promises that a wait serves, worked out anew: nobody aims for a date before the thing is
 * in that they need. What she said herself stays.
 */
export function retargetedFor(world: ForecastWorld, wait: Commitment): readonly Fact[] {
  if (wait.direction === 'mine' || wait.serves.length === 0) return [];
  return world.ledger
    .openCommitments()
    .filter(({ id, direction }) => direction === 'mine' && wait.serves.includes(id))
    .flatMap((promise) => retargeted(world, promise));
}

/** The same for one promise as it stands in that world. */
export function retargeted(world: ForecastWorld, promise: Commitment): readonly Fact[] {
  const { id, direction, target, isTargetSaid } = promise;
  if (direction === 'theirs' || isTargetSaid === true) return [];
  const at = forecastOf(world, promise)?.target;
  const aimed: Due | undefined = at && { kind: 'moment', at, zone: world.now().zone };
  const isSame = aimed === undefined ? target === undefined : target && isSameDue(target, aimed);
  if (isSame) return [];
  const changes = commitmentChanges({ target: aimed ?? null });
  return [{ verb: 'edited', entity: 'commitment', entityId: id, changes }];
}
