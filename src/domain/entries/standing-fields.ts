import type { Standing } from '../commitment/commitment.ts';
import type { Changes } from './entry.ts';
import {
  countField,
  flagField,
  oneOf,
  readField,
  readPart,
  textField,
  wallField,
} from './stored-field.ts';
import type { StoredField } from './stored-field.ts';

const gapField = oneOf(['under', 'as', 'over'] as const);

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

/** How a commitment stands, as an entry stores it: what is no longer so is taken back. */
export function storeStanding(standing: Standing | undefined): Changes {
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

/** How a commitment stands by its folded fields. */
export function readStanding(fields: Changes): Standing {
  return (
    readField(standingFields, fields, 'delivered') ??
    readField(standingFields, fields, 'dropped') ?? { kind: 'open' }
  );
}
