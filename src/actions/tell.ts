import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Note } from '../domain/commitment/note.ts';
import { decideTold } from '../domain/decisions/tell.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitment, type AlongNote } from './change-commitment.ts';
import { writeNote } from './write-note.ts';
import type { World } from './world.ts';

/** They know how this commitment stands. */
export function tellCommitment(
  world: World,
  asked: { readonly commitment: Commitment; readonly via?: string } & AlongNote,
): Result<{ readonly before: Commitment; readonly after: Commitment }> {
  return changeCommitment(world, asked, (commitment) => decideTold(commitment, asked.via, world.now()));
}

/** Remembers something that was said to a person or a client. */
export function rememberTold(
  world: World,
  asked: { readonly about: Note['about']; readonly text: string; readonly via?: string },
): Result<Note> {
  return writeNote(world, { ...asked, kind: 'told' });
}
