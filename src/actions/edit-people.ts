import { decidedPartOf } from '../domain/decisions/settle-conflict.ts';
import { changedFields } from '../domain/entries/changed-fields.ts';
import type { Fact } from '../domain/entries/entry.ts';
import {
  organisationChanges,
  type OrganisationChange,
} from '../domain/entries/organisation-fields.ts';
import { personChanges, type PersonChange } from '../domain/entries/person-fields.ts';
import { settleWho } from '../domain/decisions/settle-who.ts';
import { initialsOf } from '../domain/people/initials.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import type { OrganisationSaid } from '../domain/people/who-said.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { noteFacts } from './note-facts.ts';
import { registerOf, type World } from './world.ts';

/** Facts of a person to mend or add, and the company she is at now, which may be new. */
export type PersonMending = PersonChange & {
  readonly at?: OrganisationSaid;
  readonly note?: string;
};

/** Mends or adds facts of a person: name, address, role, how she is addressed, where she works. */
export function editPerson(
  world: World,
  person: Person,
  { at, note, ...change }: PersonMending,
): Result<Person> {
  const settled =
    at &&
    settleWho(
      { people: [], organisation: at, isMyself: false },
      registerOf(world.ledger, world.newId),
    );
  const named: PersonChange = {
    ...change,
    ...(change.name === undefined ? {} : { initials: initialsOf(change.name) ?? null }),
    ...(settled?.organisation === undefined ? {} : { organisation: settled.organisation }),
  };
  const changed = changedFields(decidedPartOf(person), named);
  const noted = noteFacts(world, { kind: 'person', id: person.id }, note);
  const isChanged = Object.keys(changed).length > 0;
  if (!isChanged && noted.length === 0) return refuse({ kind: 'nothing-to-change' });
  const fact: Fact = {
    verb: 'edited',
    entity: 'person',
    entityId: person.id,
    changes: personChanges(changed),
  };
  const facts = [...(settled?.facts ?? []), ...(isChanged ? [fact] : []), ...noted];
  return world.ledger.write(() => ok({ facts, value: person }));
}

/** Facts of a company to mend or add, and a private note to go along. */
export type OrganisationMending = OrganisationChange & { readonly note?: string };

/** Mends or adds facts of a company. */
export function editOrganisation(
  world: World,
  organisation: Organisation,
  { note, ...change }: OrganisationMending,
): Result<Organisation> {
  const changed = changedFields(decidedPartOf(organisation), change);
  const noted = noteFacts(world, { kind: 'organisation', id: organisation.id }, note);
  const isChanged = Object.keys(changed).length > 0;
  if (!isChanged && noted.length === 0) return refuse({ kind: 'nothing-to-change' });
  const fact: Fact = {
    verb: 'edited',
    entity: 'organisation',
    entityId: organisation.id,
    changes: organisationChanges(changed),
  };
  const facts = [...(isChanged ? [fact] : []), ...noted];
  return world.ledger.write(() => ok({ facts, value: organisation }));
}
