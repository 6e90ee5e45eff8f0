import { textIn } from '../store.ts';
import type { Row } from '../store.ts';

/**
 * Makes a thing of a row, and the same one again as long as its fields are the same: one command asks for what is
 * open, and who is who, several times, and reading the fields is what is dear.
 */
export function rowMemory<Thing>(
  make: (row: Row) => Thing | undefined,
): (row: Row) => Thing | undefined {
  const known = new Map<string, { readonly fields: string; readonly made: Thing | undefined }>();
  return (row) => {
    const id = textIn(row, 'id');
    const fields = textIn(row, 'fields');
    const before = known.get(id);
    if (before?.fields === fields) return before.made;
    const made = make(row);
    known.set(id, { fields, made });
    return made;
  };
}
