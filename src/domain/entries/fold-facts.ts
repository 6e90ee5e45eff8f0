import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import { foldCommitment } from './commitment-fields.ts';
import type { Changes, Fact } from './entry.ts';

/** A commitment as the facts that make it say it is. Throws when they do not make it: that is a bug. */
export function foldCommitmentOfFacts(id: CommitmentId, facts: readonly Fact[]): Commitment {
  const own = facts.filter((fact) => fact.entityId === id);
  const fields: Changes = Object.fromEntries(own.flatMap((fact) => Object.entries(fact.changes)));
  const commitment = foldCommitment(id, fields);
  if (!commitment) throw new Error(`facts do not make commitment ${id}`);
  return commitment;
}
