import type { Now } from '../calendar/now.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { decideDelivery } from './deliver.ts';
import { ok, refuse, type Result } from '../result.ts';

/** They have heard how it stands: of the move, or that it is late. An answer is given by telling it. */
export function decideTold(
  commitment: Commitment,
  via: string | undefined,
  now: Now,
): Result<readonly Fact[]> {
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  const told = { at: now.wall, ...(via === undefined ? {} : { via }) };
  const heard: Fact = {
    verb: 'told',
    entity: 'commitment',
    entityId: commitment.id,
    changes: commitmentChanges({ told }),
  };
  if (!isClock(commitment)) return ok([heard]);
  const decided = decideDelivery(commitment, { at: now.wall });
  return decided.ok ? ok([heard, ...decided.value]) : decided;
}

/** True for what ends when they have heard it: an answer, a report. */
export function isClock({ kind, direction }: Commitment): boolean {
  return direction === 'mine' && (kind === 'reply' || kind === 'report');
}
