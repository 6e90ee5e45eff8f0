import type { Temporal } from '../calendar/temporal.ts';
import type { Commitment, Gap, WorkingMinutes } from '../commitment/commitment.ts';
import { commitmentChanges, readCommitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';
import { settledByEnd } from './settle-conflict.ts';

export type Delivery = {
  readonly at: Temporal.PlainDateTime;
  readonly gap?: Gap;
  /** Working minutes. */
  readonly took?: WorkingMinutes;
};

/** A promise is delivered, a wait is received; only something open can be. */
export function decideDelivery(
  commitment: Commitment,
  delivery: Delivery,
): Result<readonly Fact[]> {
  const settled = settledByEnd(commitment, 'delivered');
  if (settled) return ok([withHow(settled, delivery)]);
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  return ok([
    {
      verb: commitment.direction === 'mine' ? 'delivered' : 'received',
      entity: 'commitment',
      entityId: commitment.id,
      changes: commitmentChanges({ standing: { kind: 'delivered', ...delivery } }),
    },
  ]);
}

/** Delivered here and dropped there: the delivery stands at its own time, with what is said of it now. */
function withHow(settled: Fact, delivery: Delivery): Fact {
  const { standing } = readCommitmentChanges(settled.changes);
  if (standing.kind !== 'delivered') return settled;
  const said = commitmentChanges({ standing: { ...delivery, ...standing } });
  return { ...settled, changes: { ...settled.changes, ...said } };
}

/** The gap, told after the delivery was written: an answer to "against what they expected?". */
export function decideGap(commitment: Commitment, gap: Gap): Result<readonly Fact[]> {
  const { standing } = commitment;
  if (standing.kind !== 'delivered') return refuse({ kind: 'nothing-to-change', commitment });
  return ok([
    {
      verb: 'edited',
      entity: 'commitment',
      entityId: commitment.id,
      changes: commitmentChanges({ standing: { ...standing, gap } }),
    },
  ]);
}
