import { promisedOtherwise, toldOtherwise, type Saying } from '../../capture/told-otherwise.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Note } from '../../domain/commitment/note.ts';
import type { OrganisationId, PersonId } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDay, describeDue } from '../../wording/sentences/describe-due.ts';
import { tellingOf, type JsonWarning } from './envelope.ts';
import type { Face } from '../face.ts';
import { describeAbout } from '../reading/note-about.ts';
import { dueContext } from '../reading/reading.ts';

/** Whose ears a saying reaches: some people, and everybody at their company. */
export type Ears = {
  readonly who: readonly PersonId[];
  readonly organisation?: OrganisationId;
};

/** One line for each thing they were told before that names another date. `besides`: the saying itself. */
export function describeToldOtherwise(
  face: Face,
  saying: Saying,
  ears: Ears & { readonly besides?: Note['id'] },
): readonly string[] {
  const told = toldTo(face, ears).filter(({ id }) => id !== ears.besides);
  if (told.length === 0) return [];
  const telling = tellingOf(face);
  return toldOtherwise(saying, told, dueContext(face)).map((note) =>
    face.words.clock.toldOtherwise(
      cleanForTerminal(note.text),
      describeAbout(face, note.about),
      describeDay(face.words, note.at.toPlainDate(), telling),
    ),
  );
}

/** One line for each open promise to them that was given another date than was just said. */
export function describePromisedOtherwise(
  face: Face,
  saying: Saying,
  ears: Ears,
): readonly string[] {
  const telling = tellingOf(face);
  const theirs = face
    .world()
    .ledger.openCommitments()
    .filter(({ kind, direction, who, organisation }) => {
      const isWork = kind === 'work' && direction === 'mine';
      const isOfFirm = organisation !== undefined && organisation === ears.organisation;
      return isWork && (isOfFirm || who.some((id) => ears.who.includes(id)));
    });
  return promisedOtherwise(saying, theirs, dueContext(face)).map((promise) =>
    face.words.clock.promisedOtherwise(
      describeItem(face.words, promise, telling),
      describeDue(face.words, promise.promised, telling),
      promise.handle,
    ),
  );
}

/** The same of a commitment's own date: promised or moved to another day than they were told. */
export function describeDatedOtherwise(face: Face, commitment: Commitment): readonly string[] {
  const { what, promised, direction } = commitment;
  if (direction === 'theirs' || promised.kind === 'none') return [];
  return describeToldOtherwise(face, { text: what, due: promised }, commitment);
}

/** The same for `--json`. */
export function toldWarnings(lines: readonly string[]): readonly JsonWarning[] {
  return lines.map((text) => ({ code: 'told.otherwise', text }));
}

function toldTo(face: Face, { who, organisation }: Ears): readonly Note[] {
  const { ledger } = face.world();
  const colleagues =
    organisation === undefined
      ? []
      : ledger.people().filter((person) => person.organisation === organisation);
  const ids = new Set<string>([
    ...who,
    ...colleagues.map(({ id }) => id),
    ...(organisation === undefined ? [] : [organisation]),
  ]);
  return ledger.notesOfKind([...ids], 'told', mostRemembered);
}

/** Nobody is held to what was said before so many other things. */
const mostRemembered = 100;
