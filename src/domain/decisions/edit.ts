import type { Commitment } from '../commitment/commitment.ts';
import { isSameDue } from '../commitment/due.ts';
import { changedFields } from '../entries/changed-fields.ts';
import { commitmentChanges, type CommitmentChange } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';

/**
 * Mends what was typed. A date is *corrected* while nobody has been told it and nothing was mailed;
 * afterwards only `move` changes it.
 */
export function decideEdit(
  commitment: Commitment,
  change: CommitmentChange,
): Result<readonly Fact[]> {
  const kept = withoutSame(commitment, change);
  if (Object.keys(kept).length === 0) return refuse({ kind: 'nothing-to-change', commitment });
  if (kept.promised && isKnownToThem(commitment))
    return refuse({ kind: 'already-told', commitment });
  const changes = commitmentChanges(kept);
  const verb = kept.promised ? 'corrected' : 'edited';
  return ok([{ verb, entity: 'commitment', entityId: commitment.id, changes }]);
}

function isKnownToThem(commitment: Commitment): boolean {
  const { told, moved, mailed } = commitment;
  return told !== undefined || moved !== undefined || mailed !== undefined;
}

/** Leaves out what is as it was, so that a story tells only of real changes. */
function withoutSame(commitment: Commitment, change: CommitmentChange): CommitmentChange {
  const { promised, ...rest } = changedFields(commitment, change);
  const isSameDate = promised !== undefined && isSameDue(commitment.promised, promised);
  return promised === undefined || isSameDate ? rest : { ...rest, promised };
}
