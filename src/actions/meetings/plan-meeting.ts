import type { Commitment } from '../../domain/commitment/commitment.ts';
import { decidePromise, type CommitmentDraft } from '../../domain/decisions/promise.ts';
import { foldCommitmentOfFacts } from '../../domain/entries/fold-facts.ts';
import { assumedNeed } from '../../domain/forecast/assumed-need.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { registerOf, type World } from '../world.ts';

export type PlannedMeeting = {
  readonly commitment: Commitment;
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/** Saves a meeting to come: a commitment at a time, whose hours are no longer free. No chance is asked of it. */
export function planMeeting(
  world: World,
  draft: Omit<CommitmentDraft, 'kind' | 'direction'>,
): Result<PlannedMeeting> {
  const meeting: CommitmentDraft = {
    ...draft,
    direction: 'mine',
    kind: 'meeting',
    need: draft.need ?? assumedNeed(draft.what, [], 'meeting').minutes,
    isNeedAssumed: draft.need === undefined,
  };
  return world.ledger.write((desk) => {
    const decided = decidePromise(meeting, {
      register: registerOf(desk, world.newId),
      newId: world.newId,
      now: world.now(),
      handle: desk.takeHandle(),
    });
    const { newPeople, newOrganisations } = decided.settled;
    const commitment = foldCommitmentOfFacts(decided.id, decided.facts);
    return ok({ facts: decided.facts, value: { commitment, newPeople, newOrganisations } });
  });
}
