import type { UnreadLine } from '../commitment/note.ts';
import type { Changes } from './entry.ts';
import {
  flagField,
  oneOf,
  readField,
  readFields,
  storeFields,
  textField,
  wallField,
} from './stored-field.ts';
import type { ChangeOf, FieldTable } from './stored-field.ts';

/** What an act may change of an unread line; `isOpen: false` closes it. */
export type CaptureChange = ChangeOf<UnreadLine>;

const captureFields: FieldTable<UnreadLine> = {
  handle: textField,
  text: textField,
  verb: textField,
  reason: oneOf(['date', 'person', 'line']),
  at: wallField,
  isOpen: flagField,
};

/** A change of an unread line as an entry stores it. */
export function captureChanges(change: CaptureChange): Changes {
  return storeFields(captureFields, change);
}

/** An unread line from its folded fields; undefined when the act that kept it is undone. */
export function foldCapture(id: string, fields: Changes): UnreadLine | undefined {
  const { handle, text, at } = readFields(captureFields, fields, ['handle', 'text', 'at']);
  if (handle === undefined || text === undefined || at === undefined) return undefined;
  return {
    id,
    handle,
    text,
    verb: readField(captureFields, fields, 'verb') ?? 'add',
    reason: readField(captureFields, fields, 'reason') ?? 'line',
    at,
    isOpen: readField(captureFields, fields, 'isOpen') ?? true,
  };
}
