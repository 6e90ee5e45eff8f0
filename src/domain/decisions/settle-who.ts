import type { Fact } from '../entries/entry.ts';
import { organisationId, personId } from '../entries/ids.ts';
import { organisationChanges } from '../entries/organisation-fields.ts';
import { personChanges } from '../entries/person-fields.ts';
import { initialsOf } from '../people/initials.ts';
import type { Organisation, OrganisationId, Person, PersonId, Side } from '../people/people.ts';
import type { OrganisationSaid, PersonSaid, WhoSaid } from '../people/who-said.ts';

/** Who is known when a line is settled, and where new ids come from. */
export type Register = {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly newId: () => string;
};

/** The people and the company a line is filed under, with the facts that make the new ones. */
export type SettledWho = {
  readonly people: readonly PersonId[];
  readonly organisation?: OrganisationId;
  readonly facts: readonly Fact[];
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/**
 * Makes the people and companies a line names for the first time. Names are compared without case, so
 * that the tenth line of a call sheet finds whom the first one made.
 */
export function settleWho(who: WhoSaid, register: Register, side?: Side): SettledWho {
  const facts: Fact[] = [];
  const newPeople: Person[] = [];
  const newOrganisations: Organisation[] = [];

  function settleOrganisation(said: OrganisationSaid | undefined): OrganisationId | undefined {
    if (said === undefined) return undefined;
    if (said.kind === 'known') return said.id;
    const known = [...register.organisations, ...newOrganisations].find((one) =>
      isSameName(one.name, said.name),
    );
    if (known) return known.id;
    const made: Organisation = {
      id: organisationId(register.newId()),
      name: said.name,
      side: side ?? said.side,
      ...(said.domain === undefined ? {} : { domain: said.domain }),
    };
    newOrganisations.push(made);
    const { id, ...fields } = made;
    facts.push({
      verb: 'met-organisation',
      entity: 'organisation',
      entityId: id,
      changes: organisationChanges(fields),
    });
    return id;
  }

  function settlePerson(said: PersonSaid): PersonId {
    if (said.kind === 'known') {
      facts.push(...emailFacts(said, register.people));
      return said.id;
    }
    const organisation = settleOrganisation(said.organisation);
    const known = [...register.people, ...newPeople].find(
      (one) => isSameName(one.name, said.name) && one.organisation === organisation,
    );
    if (known) return known.id;
    const initials = initialsOf(said.name);
    const made: Person = {
      id: personId(register.newId()),
      name: said.name,
      nicknames: [],
      ...(organisation === undefined ? {} : { organisation }),
      ...(initials === undefined ? {} : { initials }),
      ...(said.email === undefined ? {} : { email: said.email }),
    };
    newPeople.push(made);
    const { id, ...fields } = made;
    facts.push({
      verb: 'met-person',
      entity: 'person',
      entityId: id,
      changes: personChanges(fields),
    });
    return id;
  }

  const people = who.people.map(settlePerson);
  const filed =
    settleOrganisation(who.organisation) ??
    organisationOf(people[0], [...register.people, ...newPeople]);
  return {
    people,
    ...(filed === undefined ? {} : { organisation: filed }),
    facts,
    newPeople,
    newOrganisations,
  };
}

/** `jane@acme.com` for a Jane whose address nobody knew yet: now it is known. */
function emailFacts(
  said: PersonSaid & { kind: 'known' },
  people: readonly Person[],
): readonly Fact[] {
  const { id, email } = said;
  const isNew =
    email !== undefined && people.some((one) => one.id === id && one.email === undefined);
  if (!isNew) return [];
  return [{ verb: 'edited', entity: 'person', entityId: id, changes: personChanges({ email }) }];
}

function organisationOf(
  id: PersonId | undefined,
  people: readonly Person[],
): OrganisationId | undefined {
  return people.find((person) => person.id === id)?.organisation;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
