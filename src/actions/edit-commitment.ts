import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideEdit } from '../domain/decisions/edit.ts';
import { settleWho } from '../domain/decisions/settle-who.ts';
import type { CommitmentChange } from '../domain/entries/commitment-fields.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type Changed } from './change-commitment.ts';
import { registerOf, type World } from './world.ts';

export type Mending = {
  readonly commitment: Commitment;
  readonly change: CommitmentChange;
  /** Another person it is for; she may be new. */
  readonly who?: WhoSaid;
  readonly note?: string;
};

/** Mends the words, the person, the need, or a date nobody has been told yet. */
export function editCommitment(
  world: World,
  { commitment, who, ...asked }: Mending,
): Result<readonly Changed[]> {
  const settled = who && settleWho(who, registerOf(world.ledger, world.newId));
  const change: CommitmentChange = settled
    ? { ...asked.change, who: settled.people, organisation: settled.organisation ?? null }
    : asked.change;
  const note = asked.note === undefined ? {} : { note: asked.note };
  return changeCommitments(world, { commitments: [commitment], ...note }, (standing) => {
    const decided = decideEdit(standing, change);
    return decided.ok && settled ? ok([...settled.facts, ...decided.value]) : decided;
  });
}
