import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { Note } from '../commitment/note.ts';
import { commitmentId, personId } from '../entries/ids.ts';
import type { Organisation, Person, PersonId } from '../people/people.ts';
import type { Result } from '../result.ts';
import { ok, refuse } from '../result.ts';

/** The readers of one letter: a client and its people, or one person who belongs to no firm. */
export type ClientCircle = {
  readonly id: string;
  readonly name: string;
  readonly organisation?: Organisation;
  /** Everybody of the client, in the ledger's order. */
  readonly people: readonly Person[];
  /** The one person a letter was asked for; absent when it is for the client as a whole. */
  readonly only?: Person;
};

export function circleOfClient(
  organisation: Organisation,
  everybody: readonly Person[],
): ClientCircle {
  const people = everybody.filter((person) => person.organisation === organisation.id);
  return { id: organisation.id, name: organisation.name, organisation, people };
}

/**
 * The circle a status letter may go to: a client, or a supplier, who reads what is between us and him alone. Our own
 * side would read what is not meant for it; and somebody must be there to read it.
 */
export function circleToWriteTo(
  firm: Organisation,
  everybody: readonly Person[],
): Result<ClientCircle> {
  if (firm.side === 'ours') return refuse({ kind: 'letter-outward', name: firm.name });
  const circle = circleOfClient(firm, everybody);
  if (circle.people.length > 0) return ok(circle);
  return refuse({ kind: 'client-without-person', organisation: firm });
}

export function circleOfPerson(person: Person): ClientCircle {
  return { id: person.id, name: person.name, people: [person], only: person };
}

/** The id of the circle a commitment is filed under: its firm, else the person. */
export function circleIdOf(commitment: Commitment): string | undefined {
  return commitment.organisation ?? commitment.who[0];
}

/** The id of the circle a note is about; `commitment` and `person` look up what the note names. */
export function circleIdOfNote(
  note: Note,
  look: {
    readonly person: (id: PersonId) => Person | undefined;
    readonly commitment: (id: CommitmentId) => Commitment | undefined;
  },
): string | undefined {
  const { about } = note;
  switch (about.kind) {
    case 'organisation':
      return about.id;
    case 'person':
      return look.person(personId(about.id))?.organisation ?? about.id;
    case 'commitment': {
      const commitment = look.commitment(commitmentId(about.id));
      return commitment && circleIdOf(commitment);
    }
  }
}

/** True when nobody outside the circle is named: a wait that is theirs alone. */
export function isOnlyOf(circle: ClientCircle, who: readonly PersonId[]): boolean {
  return who.every((id) => circle.people.some((person) => person.id === id));
}
