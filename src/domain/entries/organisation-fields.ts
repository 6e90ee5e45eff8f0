import { languages } from '../language.ts';
import type { Organisation, OrganisationId } from '../people/people.ts';
import { readConflicts } from './conflict.ts';
import type { Changes } from './entry.ts';
import { replyTimesField } from './reply-times-field.ts';
import {
  flagField,
  countField,
  oneOf,
  readField,
  readFields,
  storeFields,
  textField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable } from './stored-field.ts';

/** What an act may change of an organisation. */
export type OrganisationChange = ChangeOf<Omit<Organisation, 'conflicts'>>;

const organisationFields: FieldTable<Omit<Organisation, 'conflicts'>> = {
  name: textField,
  side: oneOf(['client', 'supplier', 'ours']),
  domain: textField,
  language: oneOf(languages),
  zone: textField,
  rhythm: countField,
  replyTimes: replyTimesField,
  isShareable: flagField,
};

/** A change of an organisation as an entry stores it. */
export function organisationChanges(change: OrganisationChange): Changes {
  return storeFields(organisationFields, change);
}

/** An organisation from its folded fields; undefined when the act that made it is undone. */
export function foldOrganisation(id: OrganisationId, fields: Changes): Organisation | undefined {
  const name = readField(organisationFields, fields, 'name');
  if (name === undefined) return undefined;
  const conflicts = readConflicts(fields);
  return {
    id,
    name,
    side: readField(organisationFields, fields, 'side') ?? 'client',
    ...readFields(organisationFields, fields, optionalFields),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

const optionalFields = [
  'domain',
  'language',
  'zone',
  'rhythm',
  'replyTimes',
  'isShareable',
] as const;
