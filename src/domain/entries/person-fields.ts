import { languages } from '../language.ts';
import type { Person, PersonId } from '../people/people.ts';
import { readConflicts } from './conflict.ts';
import type { Changes } from './entry.ts';
import { organisationId } from './ids.ts';
import { replyTimesField } from './reply-times-field.ts';
import {
  idField,
  listField,
  countField,
  oneOf,
  readField,
  readFields,
  storeFields,
  textField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable } from './stored-field.ts';

/** What an act may change of a person. */
export type PersonChange = ChangeOf<Omit<Person, 'conflicts'>>;

const personFields: FieldTable<Omit<Person, 'conflicts'>> = {
  name: textField,
  organisation: idField(organisationId),
  nicknames: listField((text) => text),
  initials: textField,
  email: textField,
  role: textField,
  addressAs: textField,
  channel: textField,
  language: oneOf(languages),
  zone: textField,
  rhythm: countField,
  replyTimes: replyTimesField,
};

/** A change of a person as an entry stores it. */
export function personChanges(change: PersonChange): Changes {
  return storeFields(personFields, change);
}

/** A person from her folded fields; undefined when the act that made her is undone. */
export function foldPerson(id: PersonId, fields: Changes): Person | undefined {
  const name = readField(personFields, fields, 'name');
  if (name === undefined) return undefined;
  const conflicts = readConflicts(fields);
  return {
    id,
    name,
    nicknames: readField(personFields, fields, 'nicknames') ?? [],
    ...readFields(personFields, fields, optionalFields),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

const optionalFields = [
  'organisation',
  'initials',
  'email',
  'role',
  'addressAs',
  'channel',
  'language',
  'zone',
  'rhythm',
  'replyTimes',
] as const;
