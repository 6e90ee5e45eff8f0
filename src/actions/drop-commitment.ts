import type { Commitment } from '../domain/commitment/commitment.ts';
import type { UnreadLine } from '../domain/commitment/note.ts';
import { decideDrop, type Drop } from '../domain/decisions/drop.ts';
import { closeUnread } from '../domain/decisions/unread.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitment, type AlongNote } from './change-commitment.ts';
import type { World } from './world.ts';

/** No longer owed. */
export function dropCommitment(
  world: World,
  asked: { readonly commitment: Commitment; readonly drop: Drop } & AlongNote,
): Result<{ readonly before: Commitment; readonly after: Commitment }> {
  return changeCommitment(world, asked, (commitment) => decideDrop(commitment, asked.drop, world.now()));
}

/** An unread line is let go. */
export function dropUnreadLine(world: World, line: UnreadLine): Result<UnreadLine> {
  return world.ledger.write(() => ok({ facts: [closeUnread(line)], value: { ...line, isOpen: false } }));
}
