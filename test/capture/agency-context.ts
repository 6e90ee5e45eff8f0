import type { CaptureContext } from '../../src/capture/capture-context.ts';
import { knownNames } from '../../src/capture/names/known-names.ts';
import type { OrganisationSaid, PersonSaid, WhoSaid } from '../../src/domain/people/who-said.ts';
import { agencyOrganisations, agencyPeople } from './agency-people.ts';
import { isWithoutDate, readPhrase } from './phrase-reader.ts';

const names = knownNames(agencyPeople, agencyOrganisations);

/** What lines are read against in these tests: the agency's people and a stand-in reader of dates. */
export function agencyContext(more: Partial<CaptureContext> = {}): CaptureContext {
  return { names, readPhrase, isWithoutDate, ...more };
}

/** Who a line names, short: `Jane Li`, `+Wendy` for somebody new, `@+Globex` for a company that is new, `@Acme` alone. */
export function saidWho(who: WhoSaid): string {
  if (who.isMyself) return 'myself';
  const people = who.people.map(shortPerson).join(', ');
  const company = who.organisation === undefined ? '' : shortCompany(who.organisation);
  if (people === '') return company;
  return who.organisation?.kind === 'new' ? `${people} ${company}` : people;
}

function shortPerson(person: PersonSaid): string {
  return person.kind === 'known' ? person.id : `+${person.name}`;
}

function shortCompany(organisation: OrganisationSaid): string {
  return organisation.kind === 'known' ? `@${organisation.id}` : `@+${organisation.name}`;
}
