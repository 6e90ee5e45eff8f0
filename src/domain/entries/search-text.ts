import type { Commitment } from '../commitment/commitment.ts';
import type { Note } from '../commitment/note.ts';
import type { Organisation, Person } from '../people/people.ts';

/** Text as search compares it: full-width as plain, capitals as small, no NUL (SQLite would stop at one). */
export function foldForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\0', ' ');
}

/** Everything of a commitment that search looks into. Names of people are looked up apart. */
export function textOfCommitment(commitment: Commitment): string {
  const { what, theyGet, planB, job, moved, standing } = commitment;
  const why = standing.kind === 'dropped' ? standing.why : undefined;
  return joined([what, theyGet, planB, job, moved?.why, why]);
}

export function textOfNote(note: Note): string {
  return joined([note.text]);
}

export function textOfPerson(person: Person): string {
  return joined([person.name, ...person.nicknames, person.initials, person.email, person.role]);
}

export function textOfOrganisation(organisation: Organisation): string {
  return joined([organisation.name, organisation.domain]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return foldForSearch(parts.filter((part) => part !== undefined).join('\n'));
}
