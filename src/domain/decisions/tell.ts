import type { Now } from '../calendar/now.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { ok, refuse, type Result } from '../result.ts';

/** They have heard how it stands: of the move, or that it is late. */
export function decideTold(
  commitment: Commitment,
  via: string | undefined,
  now: Now,
): Result<readonly Fact[]> {
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  const told = { at: now.wall, ...(via === undefined ? {} : { via }) };
  return ok([
    {
      verb: 'told',
      entity: 'commitment',
      entityId: commitment.id,
      changes: commitmentChanges({ told }),
    },
  ]);
}
