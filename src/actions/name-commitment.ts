import type { Commitment } from '../domain/commitment/commitment.ts';
import type { NamedCommitment } from '../domain/commitment/named-commitment.ts';
import type { LedgerReads } from './world.ts';

/** Looks up whom a commitment names. */
export function nameCommitment(
  reads: Pick<LedgerReads, 'person' | 'organisation'>,
  commitment: Commitment,
): NamedCommitment {
  const people = commitment.who.map(reads.person).filter((person) => person !== undefined);
  const organisation = commitment.organisation && reads.organisation(commitment.organisation);
  const owner = commitment.owner && reads.person(commitment.owner);
  return {
    commitment,
    people,
    ...(organisation ? { organisation } : {}),
    ...(owner ? { owner } : {}),
  };
}
