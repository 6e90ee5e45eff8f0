import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { assumedNeed } from '../../domain/forecast/assumed-need.ts';
import { ok, type Result } from '../../domain/result.ts';
import { decideNew, type NewCommitment } from '../decide-new.ts';
import type { World } from '../world.ts';

/** Saves a meeting to come: a commitment at a time, whose hours are no longer free. No chance is asked of it. */
export function planMeeting(
  world: World,
  draft: Omit<CommitmentDraft, 'kind' | 'direction'>,
): Result<NewCommitment> {
  const meeting: CommitmentDraft = {
    ...draft,
    direction: 'mine',
    kind: 'meeting',
    need: draft.need ?? assumedNeed(draft.what, [], 'meeting').minutes,
    isNeedAssumed: draft.need === undefined,
  };
  return world.ledger.write((desk) => {
    const { facts, ...planned } = decideNew(world, { desk }, meeting);
    return ok({ facts, value: planned });
  });
}
