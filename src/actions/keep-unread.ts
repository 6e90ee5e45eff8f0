import type { UnreadLine } from '../domain/commitment/note.ts';
import { decideUnread, type UnreadDraft } from '../domain/decisions/unread.ts';
import { ok, type Result } from '../domain/result.ts';
import type { World } from './world.ts';

/** Keeps a line that could not be read, as typed, with a handle of its own. */
export function keepUnread(world: World, draft: UnreadDraft): Result<UnreadLine> {
  return world.ledger.write((desk) => {
    const kept = decideUnread(draft, {
      now: world.now(),
      newId: world.newId,
      handle: desk.takeHandle(),
    });
    return ok({ facts: kept.facts, value: kept.line });
  });
}
