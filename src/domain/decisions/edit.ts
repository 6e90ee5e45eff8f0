import type { Commitment } from '../commitment/commitment.ts';
import { isSameDue } from '../commitment/due.ts';
import { changedFields } from '../entries/changed-fields.ts';
import { commitmentChanges, type CommitmentChange } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';
import { decidedPartOf, settledByDate, undecidedIn } from './settle-conflict.ts';

/**
 * Mends what was typed. A date is *corrected* while nobody has been told it and nothing was mailed;
 * afterwards only `move` changes it.
 */
export function decideEdit(
  commitment: Commitment,
  change: CommitmentChange,
): Result<readonly Fact[]> {
  const kept = withoutSame(commitment, change);
  const settled = kept.promised && settledByDate(commitment, kept.promised);
  if (settled) return ok([withRest(settled, kept)]);
  if (Object.keys(kept).length === 0) return refuse({ kind: 'nothing-to-change', commitment });
  if (kept.promised && isKnownToThem(commitment))
    return refuse({ kind: 'already-told', commitment });
  const changes = commitmentChanges(kept);
  const verb = kept.promised ? 'corrected' : 'edited';
  return ok([{ verb, entity: 'commitment', entityId: commitment.id, changes }]);
}

/** One of two dates said apart is no new date: it is a decision, with whatever else is mended. */
function withRest(settled: Fact, kept: CommitmentChange): Fact {
  return { ...settled, changes: { ...settled.changes, ...commitmentChanges(kept) } };
}

function isKnownToThem(commitment: Commitment): boolean {
  const { told, moved, mailed } = commitment;
  return told !== undefined || moved !== undefined || mailed !== undefined;
}

/** Leaves out what is as it was, so that a story tells only of real changes; what is undecided is decided by saying it. */
function withoutSame(commitment: Commitment, change: CommitmentChange): CommitmentChange {
  const undecided = undecidedIn(commitment);
  const { promised, ...rest } = changedFields(decidedPartOf(commitment), change);
  const isSameDate =
    promised !== undefined &&
    !undecided.has('promised') &&
    isSameDue(commitment.promised, promised);
  // To say how much it takes is news where it was only assumed, also of the same amount.
  const { isNeedAssumed } = rest;
  const need = isNeedAssumed === false && change.need ? { need: change.need } : {};
  const mended = { ...rest, ...need };
  return promised === undefined || isSameDate ? mended : { ...mended, promised };
}
