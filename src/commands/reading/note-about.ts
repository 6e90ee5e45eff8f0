import type { Note } from '../../domain/commitment/note.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { describeAbout as aboutInWords } from '../../wording/sentences/describe-about.ts';
import { tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';

/** What a note about this WHO is filed under: the first known person, else the company when nobody is named. */
export function aboutOfWho({ people, organisation }: WhoSaid): Note['about'] | undefined {
  const person = people.find((one) => one.kind === 'known');
  // Somebody nobody knows is not her company: that would file it under the wrong name without a word.
  if (person === undefined && people.length > 0) return undefined;
  if (person) return { kind: 'person', id: person.id };
  return organisation?.kind === 'known' ? { kind: 'organisation', id: organisation.id } : undefined;
}

/** What a note is about, in words. */
export function describeAbout(face: Face, about: Note['about']): string {
  return aboutInWords(face.words, about, { book: face.world().ledger, telling: tellingOf(face) });
}
