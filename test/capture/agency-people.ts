import { initialsOf } from '../../src/domain/people/initials.ts';
import type {
  Organisation,
  OrganisationId,
  Person,
  PersonId,
  Side,
} from '../../src/domain/people/people.ts';

/** The people and companies every table of lines is about. Ids are names, so that a failing test reads itself. */
export const agencyOrganisations: readonly Organisation[] = [
  organisation('Acme', 'client'),
  organisation('Bluebird Coffee', 'client'),
  organisation('晨光', 'client'),
  organisation('Photo Li', 'supplier'),
  organisation('Northwind', 'client'),
  organisation('Us', 'ours'),
];

export const agencyPeople: readonly Person[] = [
  person('Jane Li', 'Acme'),
  person('Tom Wu', 'Acme', { nicknames: ['tommy'] }),
  person('Chen Hao', 'Bluebird Coffee'),
  person('Mei Sun', 'Bluebird Coffee'),
  person('Mark Otto', 'Northwind', { email: 'mark@northwind.example' }),
  person('Alex Reed', 'Northwind'),
  person('Alex Chan', 'Acme'),
  person('王敏', '晨光', { addressAs: '王总' }),
  person('老李', 'Photo Li'),
  person('周一鸣', '晨光'),
  person('陳會計', '晨光'),
  person('李娜', '晨光'),
  person('Ming', 'Us'),
];

function organisation(name: string, side: Side): Organisation {
  return { id: name as OrganisationId, name, side };
}

function person(name: string, company: string, more: Partial<Person> = {}): Person {
  const initials = initialsOf(name);
  return {
    id: name as PersonId,
    name,
    organisation: company as OrganisationId,
    nicknames: [],
    ...(initials === undefined ? {} : { initials }),
    ...more,
  };
}
