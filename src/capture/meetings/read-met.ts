import type { Result } from '../../domain/result.ts';
import type { ItemContext } from '../capture-context.ts';
import { readNote, type NoteRead } from '../read-note.ts';

/** Which meeting took place, or with whom and what about; it may be about nothing in particular, and is called `usual` then. */
export function readMet(
  words: readonly string[],
  context: ItemContext,
  usual: string,
): Result<NoteRead> {
  const read = readNote(words, context);
  const needsTopic = !read.ok && read.problem.kind === 'words-missing';
  return needsTopic ? readNote([...words, usual], context) : read;
}
