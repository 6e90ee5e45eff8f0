import type { Now } from '../calendar/now.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';
import { settledByEnd } from './settle-conflict.ts';

export type Drop = { readonly why?: string; readonly isWhyPrivate: boolean };

/** No longer owed. The commitment stays in the story, with the reason. */
export function decideDrop(commitment: Commitment, drop: Drop, now: Now): Result<readonly Fact[]> {
  const settled = settledByEnd(commitment, 'dropped');
  if (settled) return ok([settled]);
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  const changes = commitmentChanges({ standing: { kind: 'dropped', at: now.wall, ...drop } });
  return ok([{ verb: 'dropped', entity: 'commitment', entityId: commitment.id, changes }]);
}
