import { changedFields } from '../domain/entries/changed-fields.ts';
import type { Fact } from '../domain/entries/entry.ts';
import {
  organisationChanges,
  type OrganisationChange,
} from '../domain/entries/organisation-fields.ts';
import { personChanges, type PersonChange } from '../domain/entries/person-fields.ts';
import { initialsOf } from '../domain/people/initials.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { World } from './world.ts';

/** Mends or adds facts of a person: name, address, role, how she is addressed. */
export function editPerson(world: World, person: Person, change: PersonChange): Result<Person> {
  const named: PersonChange =
    change.name === undefined ? change : { ...change, initials: initialsOf(change.name) ?? null };
  const changed = changedFields(person, named);
  if (Object.keys(changed).length === 0) return refuse({ kind: 'nothing-to-change' });
  const fact: Fact = {
    verb: 'edited',
    entity: 'person',
    entityId: person.id,
    changes: personChanges(changed),
  };
  return world.ledger.write(() => ok({ facts: [fact], value: person }));
}

/** Mends or adds facts of a company. */
export function editOrganisation(
  world: World,
  organisation: Organisation,
  change: OrganisationChange,
): Result<Organisation> {
  const changed = changedFields(organisation, change);
  if (Object.keys(changed).length === 0) return refuse({ kind: 'nothing-to-change' });
  const fact: Fact = {
    verb: 'edited',
    entity: 'organisation',
    entityId: organisation.id,
    changes: organisationChanges(changed),
  };
  return world.ledger.write(() => ok({ facts: [fact], value: organisation }));
}
