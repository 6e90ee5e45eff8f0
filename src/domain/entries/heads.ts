import { dateFields } from './conflict-matters.ts';
import type { ActId, EntryId, JsonValue } from './entry.ts';
import { dueKey } from './order-keys.ts';
import { dueField } from './stored-field.ts';

/** A value of one field, the entry that set it, and the entries it came in the place of. */
export type Head = {
  readonly value: JsonValue;
  readonly entry: EntryId;
  readonly act: ActId;
  readonly at: string;
  readonly actor: string;
  readonly before: readonly EntryId[];
};

/** What an entity is now: of each field the newest head first. More than one did not see each other. */
export type Heads = ReadonlyMap<string, readonly Head[]>;

/**
 * The head that holds while nobody has decided: of dates the earlier, which makes nobody late, with what was
 * written along with it; of anything else the newest.
 */
export function standingHead(heads: Heads, field: string): Head | undefined {
  const [newest, ...others] = heads.get(field) ?? [];
  if (newest === undefined || others.length === 0) return newest;
  if (field === 'promised') return [newest, ...others].toSorted(byDate)[0];
  if (!dateFields.has(field)) return newest;
  const date = standingHead(heads, 'promised');
  return (date && headOf(heads, field, date.entry)) ?? newest;
}

/** The newest head of a field that an entry set, or that came in the place of what it set. */
export function headOf(heads: Heads, field: string, entry: EntryId): Head | undefined {
  return heads.get(field)?.find((head) => head.entry === entry || head.before.includes(entry));
}

// Two for the same moment are told apart by their ids, so that every machine shows the same one.
function byDate(one: Head, other: Head): number {
  return sortKey(one) < sortKey(other) ? -1 : 1;
}

function sortKey({ value, entry }: Head): string {
  const due = value === null ? undefined : dueField.read(value);
  return `${dueKey(due ?? { kind: 'none' })} ${entry}`;
}
