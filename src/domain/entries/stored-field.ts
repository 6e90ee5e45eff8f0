// oxlint-disable typescript/no-unsafe-type-assertion -- here, and only here, a field's name finds its type
import { wallFromText } from '../calendar/read-stored-time.ts';
import type { Temporal } from '../calendar/temporal.ts';
import { dueFromStore, storeDue } from '../commitment/due.ts';
import type { Due, StoredDue } from '../commitment/due.ts';
import type { Changes, JsonValue } from './entry.ts';

/**
 * How one field of an entity stands in an entry. `read` answers undefined for what it does not
 * understand (a later kept may write more), never throws.
 */
export type StoredField<Value> = {
  readonly store: (value: Value) => JsonValue;
  readonly read: (stored: JsonValue) => Value | undefined;
};

type Stated<Value> = Exclude<Value, undefined>;

/** What may be changed of an entity: a value sets, `null` takes an optional field back, `undefined` leaves it. */
export type ChangeOf<Entity> = {
  readonly [Field in Exclude<keyof Entity, 'id'>]?: object extends Pick<Entity, Field>
    ? Stated<Entity[Field]> | null | undefined
    : Stated<Entity[Field]> | undefined;
};

/** One stored field for each named field of an entity; the compiler names the forgotten one. */
export type FieldTable<Entity, Names extends keyof Entity = Exclude<keyof Entity, 'id'>> = {
  readonly [Field in Names]-?: StoredField<Stated<Entity[Field]>>;
};

type AnyTable = { readonly [field: string]: StoredField<never> };
type ValueIn<Table, Name extends keyof Table> =
  Table[Name] extends StoredField<infer Value> ? Value : never;

/** The changes as an entry stores them: fields in the table, without those left as they are. */
export function storeFields<Table extends object>(
  table: Table,
  change: { readonly [Name in keyof Table]?: ValueIn<Table, Name> | null | undefined },
): Changes {
  const changes: Record<string, JsonValue> = {};
  for (const [name, field] of Object.entries(table as unknown as AnyTable)) {
    const value = change[name as keyof Table];
    if (value !== undefined) changes[name] = value === null ? null : field.store(value as never);
  }
  return changes;
}

/** One field of the folded values; undefined when it is absent, taken back or not understood. */
export function readField<Table, Name extends keyof Table & string>(
  table: Table,
  fields: Changes,
  name: Name,
): ValueIn<Table, Name> | undefined {
  const stored = fields[name];
  if (stored === undefined || stored === null) return undefined;
  const field = table[name] as StoredField<ValueIn<Table, Name>>;
  return field.read(stored);
}

/** Those of the named fields that are there, as an object to spread. */
export function readFields<Table, Name extends keyof Table & string>(
  table: Table,
  fields: Changes,
  names: readonly Name[],
): { [Field in Name]?: ValueIn<Table, Field> } {
  const found: { [Field in Name]?: ValueIn<Table, Field> } = {};
  for (const name of names) {
    const value = readField(table, fields, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

export const textField: StoredField<string> = {
  store: (text) => text,
  read: (stored) => (typeof stored === 'string' ? stored : undefined),
};

export const numberField: StoredField<number> = {
  store: (number) => number,
  read: (stored) => (typeof stored === 'number' ? stored : undefined),
};

/** Minutes, days: a whole number from nothing up to what a calendar can still count. */
export const countField: StoredField<number> = {
  store: (number) => number,
  read: (stored) =>
    Number.isSafeInteger(stored) && Number(stored) >= 0 && Number(stored) <= mostCounted
      ? Number(stored)
      : undefined,
};

/** A century in minutes. */
const mostCounted = 52_560_000;

export const flagField: StoredField<boolean> = {
  store: (flag) => flag,
  read: (stored) => (typeof stored === 'boolean' ? stored : undefined),
};

/** One of a fixed list of words; `Word` is the union of them. */
export function oneOf<Word extends string>(words: readonly Word[]): StoredField<Word> {
  return { store: (word) => word, read: (stored) => words.find((word) => word === stored) };
}

/** An id, made by the maker of its kind. */
export function idField<Id extends string>(make: (text: string) => Id): StoredField<Id> {
  return {
    store: (id) => id,
    read: (stored) => (typeof stored === 'string' ? make(stored) : undefined),
  };
}

export function listField<Item extends string>(
  make: (text: string) => Item,
): StoredField<readonly Item[]> {
  return {
    store: (items) => [...items],
    read: (stored) =>
      isList(stored) ? stored.filter((item) => typeof item === 'string').map(make) : undefined,
  };
}

/** A wall-clock time, to the second: `2026-11-24T08:40:00`. */
export const wallField: StoredField<Temporal.PlainDateTime> = {
  store: (wall) => wall.toString({ smallestUnit: 'second' }),
  read: (stored) => (typeof stored === 'string' ? readOrNone(wallFromText, stored) : undefined),
};

export const dueField: StoredField<Due> = {
  store: storeDue,
  read: (stored) => readOrNone(dueFromStore, stored as StoredDue),
};

/** A part of a stored object, read like a field of its own. */
export function partOf(stored: JsonValue, name: string): JsonValue | undefined {
  if (stored === null || typeof stored !== 'object' || isList(stored)) return undefined;
  return stored[name] ?? undefined;
}

function isList(stored: JsonValue): stored is readonly JsonValue[] {
  return Array.isArray(stored);
}

// Temporal throws on a text it cannot read; a field written by a later kept must not stop the fold.
function readOrNone<Stored, Value>(
  read: (stored: Stored) => Value,
  stored: Stored,
): Value | undefined {
  try {
    return read(stored);
  } catch {
    return undefined;
  }
}

/** One value inside a stored object. */
export function readPart<Value>(
  field: StoredField<Value>,
  stored: JsonValue,
  name: string,
): Value | undefined {
  const part = partOf(stored, name);
  return part === undefined ? undefined : field.read(part);
}
