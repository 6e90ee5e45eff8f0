import type { Note } from '../../domain/commitment/note.ts';
import { commitmentId, organisationId, personId } from '../../domain/entries/ids.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeItem, describePerson } from '../../wording/sentences/describe-commitment.ts';
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
  const { ledger } = face.world();
  switch (about.kind) {
    case 'person': {
      const person = ledger.person(personId(about.id));
      const organisation = person?.organisation && ledger.organisation(person.organisation);
      return person ? describePerson(face.words, person, organisation) : '';
    }
    case 'organisation':
      return cleanForTerminal(ledger.organisation(organisationId(about.id))?.name ?? '');
    case 'commitment': {
      const commitment = ledger.commitment(commitmentId(about.id));
      return commitment ? describeItem(face.words, commitment, tellingOf(face)) : '';
    }
  }
}
