import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideEdit } from '../domain/decisions/edit.ts';
import { settleWho } from '../domain/decisions/settle-who.ts';
import type { CommitmentChange } from '../domain/entries/commitment-fields.ts';
import type { Fact } from '../domain/entries/entry.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type Changed } from './change-commitment.ts';
import type { ForecastWorld } from './forecast-commitment.ts';
import { retargeted, withOpen } from './retarget.ts';
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
  return changeCommitments(world, { commitments: [commitment], ...note }, (standing, desk) => {
    const decided = decideEdit(standing, change);
    if (!decided.ok) return decided;
    const people = settled?.facts ?? [];
    const aimed = aimedAnew({ ...world, ledger: desk }, standing, change);
    const mended = decided.value.map((fact) => ({
      ...fact,
      changes: { ...fact.changes, ...aimed?.changes },
    }));
    return ok([...people, ...mended]);
  });
}

/** Another date, or something it must wait for, moves what is aimed for, unless she says that as well. */
function aimedAnew(
  world: ForecastWorld,
  standing: Commitment,
  { promised, after, target }: CommitmentChange,
): Fact | undefined {
  if (target !== undefined || (!promised && !after)) return undefined;
  const edited = { ...standing, ...(promised ? { promised } : {}), ...(after ? { after } : {}) };
  return retargeted({ ...world, ledger: withOpen(world.ledger, edited) }, edited)[0];
}
