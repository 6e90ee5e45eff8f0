import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import { noDue } from '../commitment/due.ts';
import { meetingField, movedField, toldField } from './commitment-part-fields.ts';
import { readConflicts } from './conflict.ts';
import type { Changes } from './entry.ts';
import { commitmentId, organisationId, personId } from './ids.ts';
import { readStanding, storeStanding } from './standing-fields.ts';
import {
  countField,
  dueField,
  flagField,
  idField,
  listField,
  numberField,
  oneOf,
  readFields,
  storeFields,
  textField,
  wallField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable } from './stored-field.ts';

/** What an act may change of a commitment. `standing` takes the place of delivered and dropped. */
export type CommitmentChange = ChangeOf<Omit<Commitment, 'conflicts'>>;

const commitmentFields: FieldTable<
  Commitment,
  Exclude<keyof Commitment, 'id' | 'standing' | 'conflicts'>
> = {
  handle: textField,
  direction: oneOf(['mine', 'theirs']),
  kind: oneOf(['work', 'meeting', 'reply', 'report', 'confirmation']),
  who: listField(personId),
  organisation: idField(organisationId),
  what: textField,
  theyGet: textField,
  promised: dueField,
  firstPromised: dueField,
  moved: movedField,
  told: toldField,
  mailed: wallField,
  target: dueField,
  isTargetSaid: flagField,
  need: countField,
  isNeedAssumed: flagField,
  planB: textField,
  via: textField,
  said: wallField,
  owner: idField(personId),
  serves: listField(commitmentId),
  after: listField(commitmentId),
  about: idField(commitmentId),
  topic: textField,
  meeting: meetingField,
  complaintStep: oneOf(['acknowledge', 'fix', 'come-back']),
  job: textField,
  isShareable: flagField,
  chanceSaid: numberField,
  forecastMinutes: numberField,
};

/** A change of a commitment as an entry stores it. */
export function commitmentChanges({ standing, ...change }: CommitmentChange): Changes {
  return { ...storeFields(commitmentFields, change), ...storeStanding(standing) };
}

/** A commitment from its folded fields; undefined when the act that made it is undone. */
export function foldCommitment(id: CommitmentId, fields: Changes): Commitment | undefined {
  const read = readFields(commitmentFields, fields, requiredFields);
  const said = read.said;
  if (read.handle === undefined || read.direction === undefined || said === undefined)
    return undefined;
  const conflicts = readConflicts(fields);
  return {
    id,
    handle: read.handle,
    direction: read.direction,
    kind: read.kind ?? 'work',
    who: read.who ?? [],
    what: read.what ?? '',
    promised: read.promised ?? noDue,
    isNeedAssumed: read.isNeedAssumed ?? false,
    said,
    serves: read.serves ?? [],
    after: read.after ?? [],
    isShareable: read.isShareable ?? false,
    standing: readStanding(fields),
    ...readFields(commitmentFields, fields, optionalFields),
    ...(conflicts === undefined ? {} : { conflicts }),
  };
}

const requiredFields = [
  'handle',
  'direction',
  'kind',
  'who',
  'what',
  'promised',
  'isNeedAssumed',
  'said',
  'serves',
  'after',
  'isShareable',
] as const;

const optionalFields = [
  'organisation',
  'theyGet',
  'firstPromised',
  'moved',
  'told',
  'mailed',
  'target',
  'isTargetSaid',
  'need',
  'planB',
  'via',
  'owner',
  'about',
  'topic',
  'meeting',
  'complaintStep',
  'job',
  'chanceSaid',
  'forecastMinutes',
] as const;

/** What an entry says of a commitment, as far as it says anything. */
export function readCommitmentChanges(
  changes: Changes,
): Partial<Omit<Commitment, 'id' | 'standing'>> & Pick<Commitment, 'standing'> {
  return {
    ...readFields(commitmentFields, changes, [...requiredFields, ...optionalFields]),
    standing: readStanding(changes),
  };
}
