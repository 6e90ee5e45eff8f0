import type { Commitment } from '../../domain/commitment/commitment.ts';
import { decideConfirmation } from '../../domain/decisions/next-step.ts';
import { foldCommitmentOfFacts } from '../../domain/entries/fold-facts.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { World } from '../world.ts';

/** Waits for their yes to something that was sent; one wait for each, however often it goes. */
export function awaitConfirmation(world: World, about: Commitment): Result<Commitment | undefined> {
  return world.ledger.write((desk) => {
    const isAwaited = desk
      .openCommitments()
      .some((one) => one.kind === 'confirmation' && one.about === about.id);
    if (isAwaited) return ok({ facts: [], value: undefined });
    const { calendar, newId } = world;
    const context = { now: world.now(), calendar, newId, takeHandle: desk.takeHandle };
    const fact = decideConfirmation(about, context);
    const wait = foldCommitmentOfFacts(commitmentId(fact.entityId), [fact]);
    return ok({ facts: [fact], value: wait });
  });
}
