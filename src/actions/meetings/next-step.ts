import type { Commitment } from '../../domain/commitment/commitment.ts';
import { decideNextStep } from '../../domain/decisions/next-step.ts';
import type { Fact } from '../../domain/entries/entry.ts';
import type { LedgerDesk, World } from '../world.ts';

/** What begins when this one is done: the next step of a complaint, the wait for a report's confirmation. */
export function nextStepOf(
  world: Pick<World, 'now' | 'calendar' | 'newId'>,
  desk: LedgerDesk,
  done: Commitment,
): readonly Fact[] {
  const { calendar, newId } = world;
  return decideNextStep(done, { now: world.now(), calendar, newId, takeHandle: desk.takeHandle });
}

/** The open ones that came out of these. */
export function begunBy(
  world: Pick<World, 'ledger'>,
  done: readonly Commitment[],
): readonly Commitment[] {
  const ids = new Set(done.map(({ id }) => id));
  return world.ledger
    .openCommitments()
    .filter(({ about }) => about !== undefined && ids.has(about));
}
