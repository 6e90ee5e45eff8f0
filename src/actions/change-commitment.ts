import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { noteChanges } from '../domain/entries/note-fields.ts';
import { noteId } from '../domain/entries/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { World } from './world.ts';

/** A private note that goes along with a change. */
export type AlongNote = { readonly note?: string };

/**
 * Decides on a commitment as it stands in the ledger at that moment, and appends as one act.
 * Answers the commitment before and after.
 */
export function changeCommitment(
  world: World,
  asked: { readonly commitment: Commitment } & AlongNote,
  decide: (commitment: Commitment) => Result<readonly Fact[]>,
): Result<{ readonly before: Commitment; readonly after: Commitment }> {
  const written = world.ledger.write((desk) => {
    const before = desk.commitment(asked.commitment.id) ?? asked.commitment;
    const decided = decide(before);
    if (!decided.ok) return decided;
    return ok({ facts: [...decided.value, ...noteFacts(world, asked)], value: before });
  });
  if (!written.ok) return written;
  const before = written.value;
  return ok({ before, after: world.ledger.commitment(before.id) ?? before });
}

function noteFacts(world: World, asked: { readonly commitment: Commitment } & AlongNote): readonly Fact[] {
  if (asked.note === undefined) return [];
  const changes = noteChanges({
    about: { kind: 'commitment', id: asked.commitment.id },
    kind: 'private',
    text: asked.note,
    at: world.now().wall,
  });
  return [{ verb: 'noted', entity: 'note', entityId: noteId(world.newId()), changes }];
}
