import type { Note } from '../domain/commitment/note.ts';
import { decideTold } from '../domain/decisions/tell.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitments, type AskedChange, type Changed } from './change-commitment.ts';
import { writeNote } from './write-note.ts';
import type { World } from './world.ts';

/** They know how these commitments stand. */
export function tellCommitments(
  world: World,
  asked: AskedChange & { readonly via?: string },
): Result<readonly Changed[]> {
  return changeCommitments(world, asked, (commitment) =>
    decideTold(commitment, asked.via, world.now()),
  );
}

/** Remembers something that was said to a person or a client. */
export function rememberTold(
  world: World,
  asked: { readonly about: Note['about']; readonly text: string; readonly via?: string },
): Result<Note> {
  return writeNote(world, { ...asked, kind: 'told' });
}
