import type { Note } from '../domain/commitment/note.ts';
import { noteId } from '../domain/entries/ids.ts';
import { noteChanges } from '../domain/entries/note-fields.ts';
import { ok, type Result } from '../domain/result.ts';
import type { World } from './world.ts';

/** Writes something down about a person, a company or a commitment. */
export function writeNote(
  world: World,
  asked: Pick<Note, 'about' | 'kind' | 'text' | 'via'>,
): Result<Note> {
  const note: Note = { ...asked, id: noteId(world.newId()), at: world.now().wall };
  const { id, ...fields } = note;
  return world.ledger.write(() =>
    ok({
      facts: [{ verb: 'noted', entity: 'note', entityId: id, changes: noteChanges(fields) }],
      value: note,
    }),
  );
}
