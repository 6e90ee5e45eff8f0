import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Note } from '../domain/commitment/note.ts';
import { decideTold, isClock } from '../domain/decisions/tell.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { noteId } from '../domain/entries/ids.ts';
import { noteChanges } from '../domain/entries/note-fields.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type AskedChange, type Changed } from './change-commitment.ts';
import { nextStepOf } from './meetings/next-step.ts';
import { writeNote } from './write-note.ts';
import type { World } from './world.ts';

/** `said`: in which words; remembered as told to them. */
export type AskedTelling = AskedChange & { readonly via?: string; readonly said?: string };

/** They know how these commitments stand; an answer or a report is given by it. */
export function tellCommitments(world: World, asked: AskedTelling): Result<readonly Changed[]> {
  return changeCommitments(world, asked, (commitment, desk) => {
    const decided = decideTold(commitment, asked.via, world.now());
    if (!decided.ok) return decided;
    const next = isClock(commitment) ? nextStepOf(world, desk, commitment) : [];
    return ok([...decided.value, ...saidFacts(world, commitment, asked), ...next]);
  });
}

function saidFacts(
  world: World,
  { id, who, organisation }: Commitment,
  { said, via }: AskedTelling,
): readonly Fact[] {
  if (said === undefined) return [];
  const [person] = who;
  const about: Note['about'] =
    person !== undefined
      ? { kind: 'person', id: person }
      : organisation === undefined
        ? { kind: 'commitment', id }
        : { kind: 'organisation', id: organisation };
  const changes = noteChanges({
    about,
    kind: 'told',
    text: said,
    at: world.now().wall,
    ...(via === undefined ? {} : { via }),
  });
  return [{ verb: 'noted', entity: 'note', entityId: noteId(world.newId()), changes }];
}

/** Remembers something that was said to a person or a client. */
export function rememberTold(
  world: World,
  asked: { readonly about: Note['about']; readonly text: string; readonly via?: string },
): Result<Note> {
  return writeNote(world, { ...asked, kind: 'told' });
}
