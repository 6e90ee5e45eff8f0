import type { Commitment } from '../domain/commitment/commitment.ts';
import { decidePromise, type CommitmentDraft } from '../domain/decisions/promise.ts';
import type { Register } from '../domain/people/register.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { foldCommitmentOfFacts } from '../domain/entries/fold-facts.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import { registerOf, type LedgerDesk, type World } from './world.ts';

/** A commitment that was not there before, with the people and companies first named in it. */
export type NewCommitment = {
  readonly commitment: Commitment;
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/** The facts of a new commitment, and how it will read once they are written. Takes a handle of the desk. */
export function decideNew(
  world: Pick<World, 'newId' | 'now'>,
  { desk, register }: { readonly desk: LedgerDesk; readonly register?: Register },
  draft: CommitmentDraft,
): NewCommitment & { readonly facts: readonly Fact[] } {
  const { id, facts, settled } = decidePromise(draft, {
    register: register ?? registerOf(desk, world.newId),
    newId: world.newId,
    now: world.now(),
    handle: desk.takeHandle(),
  });
  const { newPeople, newOrganisations } = settled;
  return { facts, commitment: foldCommitmentOfFacts(id, facts), newPeople, newOrganisations };
}
