import type {
  Commitment,
  CommitmentId,
  MeetingDetails,
  Standing,
  Told,
} from '../commitment/commitment.ts';
import { noDue } from '../commitment/due.ts';
import { readConflicts } from './conflict.ts';
import type { Changes, JsonValue } from './entry.ts';
import { commitmentId, organisationId, personId } from './ids.ts';
import {
  dueField,
  flagField,
  idField,
  listField,
  countField,
  numberField,
  oneOf,
  partOf,
  readField,
  readFields,
  storeFields,
  textField,
  wallField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable, StoredField } from './stored-field.ts';

/** What an act may change of a commitment. `standing` takes the place of delivered and dropped. */
export type CommitmentChange = ChangeOf<Omit<Commitment, 'conflicts'>>;

const gapField = oneOf(['under', 'as', 'over'] as const);

const toldField: StoredField<Told> = {
  store: (told) => ({
    at: wallField.store(told.at),
    ...(told.via === undefined ? {} : { via: told.via }),
  }),
  read: (stored) => {
    const at = readPart(wallField, stored, 'at');
    const via = readPart(textField, stored, 'via');
    return at && { at, ...(via === undefined ? {} : { via }) };
  },
};

const meetingField: StoredField<MeetingDetails> = {
  store: ({ place, present, copy }) => ({
    ...(place === undefined ? {} : { place }),
    ...(present === undefined ? {} : { present }),
    ...(copy === undefined ? {} : { copy }),
  }),
  read: (stored) => {
    const place = readPart(textField, stored, 'place');
    const present = readPart(textField, stored, 'present');
    const copy = readPart(textField, stored, 'copy');
    return {
      ...(place === undefined ? {} : { place }),
      ...(present === undefined ? {} : { present }),
      ...(copy === undefined ? {} : { copy }),
    };
  },
};

const movedField: StoredField<NonNullable<Commitment['moved']>> = {
  store: (moved) => ({
    at: wallField.store(moved.at),
    from: dueField.store(moved.from),
    ...(moved.why === undefined ? {} : { why: moved.why }),
    wasLate: moved.wasLate,
  }),
  read: (stored) => {
    const at = readPart(wallField, stored, 'at');
    const why = readPart(textField, stored, 'why');
    return (
      at && {
        at,
        from: readPart(dueField, stored, 'from') ?? noDue,
        ...(why === undefined ? {} : { why }),
        wasLate: readPart(flagField, stored, 'wasLate') ?? false,
      }
    );
  },
};

const deliveredField: StoredField<Standing & { kind: 'delivered' }> = {
  store: ({ at, gap, took }) => ({
    at: wallField.store(at),
    ...(gap === undefined ? {} : { gap }),
    ...(took === undefined ? {} : { took }),
  }),
  read: (stored) => {
    const at = readPart(wallField, stored, 'at');
    const gap = readPart(gapField, stored, 'gap');
    const took = readPart(countField, stored, 'took');
    return (
      at && {
        kind: 'delivered',
        at,
        ...(gap === undefined ? {} : { gap }),
        ...(took === undefined ? {} : { took }),
      }
    );
  },
};

const droppedField: StoredField<Standing & { kind: 'dropped' }> = {
  store: ({ at, why, isWhyPrivate }) => ({
    at: wallField.store(at),
    ...(why === undefined ? {} : { why }),
    isWhyPrivate,
  }),
  read: (stored) => {
    const at = readPart(wallField, stored, 'at');
    const why = readPart(textField, stored, 'why');
    return (
      at && {
        kind: 'dropped',
        at,
        ...(why === undefined ? {} : { why }),
        // A reason of unknown standing stays inside the house.
        isWhyPrivate: readPart(flagField, stored, 'isWhyPrivate') ?? true,
      }
    );
  },
};

const standingFields = { delivered: deliveredField, dropped: droppedField };

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

function storeStanding(standing: Standing | undefined): Changes {
  if (standing === undefined) return {};
  switch (standing.kind) {
    case 'open':
      return { delivered: null, dropped: null };
    case 'delivered':
      return { delivered: deliveredField.store(standing), dropped: null };
    case 'dropped':
      return { delivered: null, dropped: droppedField.store(standing) };
  }
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

function readStanding(fields: Changes): Standing {
  return (
    readField(standingFields, fields, 'delivered') ??
    readField(standingFields, fields, 'dropped') ?? { kind: 'open' }
  );
}

function readPart<Value>(
  field: StoredField<Value>,
  stored: JsonValue,
  name: string,
): Value | undefined {
  const part = partOf(stored, name);
  return part === undefined ? undefined : field.read(part);
}
