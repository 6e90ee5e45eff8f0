import type { Note } from '../domain/commitment/note.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { noteId } from '../domain/entries/ids.ts';
import { noteChanges } from '../domain/entries/note-fields.ts';
import type { World } from './world.ts';

/** The fact of a private note that goes along with another act (`--note TEXT`); none without a text. */
export function noteFacts(
  world: World,
  about: Note['about'],
  text: string | undefined,
): readonly Fact[] {
  if (text === undefined) return [];
  const changes = noteChanges({ about, kind: 'private', text, at: world.now().wall });
  return [{ verb: 'noted', entity: 'note', entityId: noteId(world.newId()), changes }];
}
