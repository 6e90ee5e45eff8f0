import type { Fact } from '../entries/entry.ts';
import { organisationId, personId } from '../entries/ids.ts';
import { organisationChanges } from '../entries/organisation-fields.ts';
import { personChanges } from '../entries/person-fields.ts';
import { initialsOf } from '../people/initials.ts';
import type { Organisation, OrganisationId, Person, PersonId, Side } from '../people/people.ts';
import type { Register } from '../people/register.ts';
import type { OrganisationSaid, PersonSaid, WhoSaid } from '../people/who-said.ts';

/** The people and the company a line is filed under, with the facts that make the new ones. */
export type SettledWho = {
  readonly people: readonly PersonId[];
  readonly organisation?: OrganisationId;
  readonly facts: readonly Fact[];
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/**
 * Makes the people and companies a line names for the first time, and enters them in the register, so that
 * the tenth line of a call sheet finds whom the first one made. `side` is what a new company is.
 */
export function settleWho(who: WhoSaid, register: Register, side?: Side): SettledWho {
  const settling: Settling = { register, side, facts: [], newPeople: [], newOrganisations: [] };
  const people = who.people.map((said) => settlePerson(settling, said));
  const [first] = people;
  const filed =
    settleOrganisation(settling, who.organisation) ??
    (first === undefined ? undefined : register.person(first)?.organisation);
  const { facts, newPeople, newOrganisations } = settling;
  return {
    people,
    ...(filed === undefined ? {} : { organisation: filed }),
    facts,
    newPeople,
    newOrganisations,
  };
}

/** What is gathered while one line is settled. */
type Settling = {
  readonly register: Register;
  readonly side: Side | undefined;
  readonly facts: Fact[];
  readonly newPeople: Person[];
  readonly newOrganisations: Organisation[];
};

function settlePerson(settling: Settling, said: PersonSaid): PersonId {
  if (said.kind === 'known') {
    settling.facts.push(...emailFacts(settling.register, said));
    return said.id;
  }
  const organisation = settleOrganisation(settling, said.organisation);
  const known = settling.register.personNamed(said.name, organisation);
  return known ? known.id : makePerson(settling, said, organisation);
}

function makePerson(
  { register, facts, newPeople }: Settling,
  { name, email }: PersonSaid & { kind: 'new' },
  organisation: OrganisationId | undefined,
): PersonId {
  const initials = initialsOf(name);
  const id = personId(register.newId());
  const fields: Omit<Person, 'id'> = {
    name,
    nicknames: [],
    ...(organisation === undefined ? {} : { organisation }),
    ...(initials === undefined ? {} : { initials }),
    ...(email === undefined ? {} : { email }),
  };
  register.enter([{ id, ...fields }], []);
  newPeople.push({ id, ...fields });
  facts.push({
    verb: 'met-person',
    entity: 'person',
    entityId: id,
    changes: personChanges(fields),
  });
  return id;
}

function settleOrganisation(
  settling: Settling,
  said: OrganisationSaid | undefined,
): OrganisationId | undefined {
  if (said === undefined) return undefined;
  if (said.kind === 'known') return said.id;
  const known = settling.register.organisationNamed(said.name);
  return known ? known.id : makeOrganisation(settling, said);
}

function makeOrganisation(
  { register, side, facts, newOrganisations }: Settling,
  said: OrganisationSaid & { kind: 'new' },
): OrganisationId {
  const id = organisationId(register.newId());
  const fields: Omit<Organisation, 'id'> = {
    name: said.name,
    side: side ?? said.side,
    ...(said.domain === undefined ? {} : { domain: said.domain }),
  };
  register.enter([], [{ id, ...fields }]);
  newOrganisations.push({ id, ...fields });
  const changes = organisationChanges(fields);
  facts.push({ verb: 'met-organisation', entity: 'organisation', entityId: id, changes });
  return id;
}

/** `jane@acme.com` for a Jane whose address nobody knew yet: now it is known. */
function emailFacts(
  register: Register,
  { id, email }: PersonSaid & { kind: 'known' },
): readonly Fact[] {
  const known = register.person(id);
  if (email === undefined || known === undefined || known.email !== undefined) return [];
  return [{ verb: 'edited', entity: 'person', entityId: id, changes: personChanges({ email }) }];
}
