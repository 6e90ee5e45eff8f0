import type { Organisation, OrganisationId, Person, PersonId } from './people.ts';

/** Who is known while lines are settled, found by name without case; and where new ids come from. */
export type Register = {
  readonly newId: () => string;
  readonly person: (id: PersonId) => Person | undefined;
  readonly personNamed: (name: string, at: OrganisationId | undefined) => Person | undefined;
  readonly organisationNamed: (name: string) => Organisation | undefined;
  /** Enters those a line has made, so that the next line finds them. */
  readonly enter: (people: readonly Person[], organisations: readonly Organisation[]) => void;
};

/** Opens the register of one act. */
export function openRegister(
  people: readonly Person[],
  organisations: readonly Organisation[],
  newId: () => string,
): Register {
  const byId = new Map<PersonId, Person>();
  const byName = new Map<string, Person>();
  const companies = new Map<string, Organisation>();
  const enter: Register['enter'] = (newPeople, newOrganisations) => {
    for (const person of newPeople) {
      byId.set(person.id, person);
      keep(byName, personKey(person.name, person.organisation), person);
    }
    for (const one of newOrganisations) keep(companies, one.name.toLowerCase(), one);
  };
  enter(people, organisations);
  return {
    newId,
    person: (id) => byId.get(id),
    personNamed: (name, at) => byName.get(personKey(name, at)),
    organisationNamed: (name) => companies.get(name.toLowerCase()),
    enter,
  };
}

/** The first of a name stands: the ledger's own before one that a line makes. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function personKey(name: string, organisation: OrganisationId | undefined): string {
  return `${organisation ?? ''}\n${name.toLowerCase()}`;
}
