import type { Commitment, MeetingDetails, Told } from '../commitment/commitment.ts';
import { noDue } from '../commitment/due.ts';
import { dueField, flagField, readPart, textField, wallField } from './stored-field.ts';
import type { StoredField } from './stored-field.ts';

/** When and how they were told. */
export const toldField: StoredField<Told> = {
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

/** Where a meeting is, who is there and who hears of it. */
export const meetingField: StoredField<MeetingDetails> = {
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

/** The last move: when, from which date, why. */
export const movedField: StoredField<NonNullable<Commitment['moved']>> = {
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
