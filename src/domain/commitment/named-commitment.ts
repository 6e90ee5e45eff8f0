import type { Organisation, OrganisationId, Person, PersonId } from '../people/people.ts';
import type { Commitment } from './commitment.ts';

/** A commitment with the names it needs to be spoken of. */
export type NamedCommitment = {
  readonly commitment: Commitment;
  readonly people: readonly Person[];
  readonly organisation?: Organisation;
  /** Who on our side does the work, when it is not me. */
  readonly owner?: Person;
};

/** Where the names of ids are looked up. A ledger is one. */
export type NameBook = {
  readonly person: (id: PersonId) => Person | undefined;
  readonly organisation: (id: OrganisationId) => Organisation | undefined;
};

/** Looks up whom a commitment names; somebody forgotten is left out. */
export function nameCommitment(names: NameBook, commitment: Commitment): NamedCommitment {
  const people = commitment.who.map(names.person).filter((person) => person !== undefined);
  const organisation = commitment.organisation && names.organisation(commitment.organisation);
  const owner = commitment.owner && names.person(commitment.owner);
  return {
    commitment,
    people,
    ...(organisation ? { organisation } : {}),
    ...(owner ? { owner } : {}),
  };
}
