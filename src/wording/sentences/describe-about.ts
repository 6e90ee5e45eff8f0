import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { Note } from '../../domain/commitment/note.ts';
import { commitmentId, organisationId, personId } from '../../domain/entries/ids.ts';
import { organisationName, type Names } from '../names.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';
import { describeItem, describePerson } from './describe-commitment.ts';

/** Where what notes are about is looked up. A ledger is one. */
export type AboutBook = Names & {
  readonly commitment: (id: CommitmentId) => Commitment | undefined;
};

/** What a note is about, in words: somebody, a company, or an item. */
export function describeAbout(
  words: Words,
  about: Note['about'],
  { book, telling }: { readonly book: AboutBook; readonly telling: Telling },
): string {
  switch (about.kind) {
    case 'person': {
      const person = book.person(personId(about.id));
      const organisation = person?.organisation && book.organisation(person.organisation);
      return person ? describePerson(words, person, organisation) : '';
    }
    case 'organisation':
      return organisationName(book, organisationId(about.id));
    case 'commitment': {
      const commitment = book.commitment(commitmentId(about.id));
      return commitment ? describeItem(words, commitment, telling) : '';
    }
  }
}
