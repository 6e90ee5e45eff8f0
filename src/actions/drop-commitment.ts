import type { UnreadLine } from '../domain/commitment/note.ts';
import { decideDrop, type Drop } from '../domain/decisions/drop.ts';
import { closeUnread } from '../domain/decisions/unread.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type AskedChange, type Changed } from './change-commitment.ts';
import type { World } from './world.ts';

/** No longer owed. */
export function dropCommitments(
  world: World,
  asked: AskedChange & { readonly drop: Drop },
): Result<readonly Changed[]> {
  return changeCommitments(world, asked, (commitment) =>
    decideDrop(commitment, asked.drop, world.now()),
  );
}

/** An unread line is let go. */
export function dropUnreadLine(world: World, line: UnreadLine): Result<UnreadLine> {
  return world.ledger.write(() =>
    ok({ facts: [closeUnread(line)], value: { ...line, isOpen: false } }),
  );
}
