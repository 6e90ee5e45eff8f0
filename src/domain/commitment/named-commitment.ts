import type { Organisation, Person } from '../people/people.ts';
import type { Commitment } from './commitment.ts';

/** A commitment with the names it needs to be spoken of. */
export type NamedCommitment = {
  readonly commitment: Commitment;
  readonly people: readonly Person[];
  readonly organisation?: Organisation;
  /** Who on our side does the work, when it is not me. */
  readonly owner?: Person;
};
