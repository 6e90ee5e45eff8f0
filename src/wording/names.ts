import type { Organisation, OrganisationId, Person, PersonId } from '../domain/people/people.ts';
import { cleanForTerminal } from './text/clean-text.ts';

/** Where the names of ids are looked up. A ledger is one. */
export type Names = {
  readonly person: (id: PersonId) => Person | undefined;
  readonly organisation: (id: OrganisationId) => Organisation | undefined;
};

/** What a person is called, fit for a terminal; a forgotten one has no name left. */
export function personName(names: Names, id: PersonId): string {
  return cleanForTerminal(names.person(id)?.name ?? '');
}

export function organisationName(names: Names, id: OrganisationId | undefined): string {
  return id === undefined ? '' : cleanForTerminal(names.organisation(id)?.name ?? '');
}
