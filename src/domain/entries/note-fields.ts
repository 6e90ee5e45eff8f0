import { noteKinds } from '../commitment/note.ts';
import type { Note, NoteId } from '../commitment/note.ts';
import type { Changes } from './entry.ts';
import {
  oneOf,
  partOf,
  readField,
  readFields,
  storeFields,
  textField,
  wallField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable, StoredField } from './stored-field.ts';

/** What an act may change of a note. */
export type NoteChange = ChangeOf<Note>;

const aboutKinds = ['person', 'organisation', 'commitment'] as const;

const aboutField: StoredField<Note['about']> = {
  store: ({ kind, id }) => ({ kind, id }),
  read: (stored) => {
    const kind = aboutKinds.find((known) => known === partOf(stored, 'kind'));
    const id = partOf(stored, 'id');
    return kind === undefined || typeof id !== 'string' ? undefined : { kind, id };
  },
};

const noteFields: FieldTable<Note> = {
  about: aboutField,
  kind: oneOf(noteKinds),
  text: textField,
  at: wallField,
  via: textField,
  topic: textField,
};

/** A change of a note as an entry stores it. */
export function noteChanges(change: NoteChange): Changes {
  return storeFields(noteFields, change);
}

/** A note from its folded fields; undefined when the act that made it is undone. */
export function foldNote(id: NoteId, fields: Changes): Note | undefined {
  const { about, text, at } = readFields(noteFields, fields, ['about', 'text', 'at']);
  if (about === undefined || text === undefined || at === undefined) return undefined;
  return {
    id,
    about,
    // A kind that this kept does not know must not leave the house.
    kind: readField(noteFields, fields, 'kind') ?? 'private',
    text,
    at,
    ...readFields(noteFields, fields, ['via', 'topic']),
  };
}
