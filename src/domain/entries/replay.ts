import { standsForKey } from './entry.ts';
import type { ActId, Changes, Entry, EntryId, JsonValue } from './entry.ts';

/** The value of one field and the entry that set it. `rivals` are values that did not see this one. */
type Head = {
  readonly value: JsonValue;
  readonly entry: EntryId;
  readonly at: string;
  readonly rivals: readonly { readonly value: JsonValue; readonly entry: EntryId }[];
};

/** What an entity is now: each field with its head. */
export type Heads = ReadonlyMap<string, Head>;

/**
 * Folds the entries of ONE entity, in hybrid-clock order, into its fields. Entries of acts that are
 * undone count for nothing; emptied (erased) entries set nothing.
 */
export function replayEntity(entries: readonly Entry[], isUndone: (act: ActId) => boolean): Heads {
  const heads = new Map<string, Head>();
  for (const entry of entries) if (!isUndone(entry.act)) setHeads(heads, entry);
  return heads;
}

/** The fields after one more entry of the same entity. */
export function headsAfter(heads: Heads, entry: Entry): Heads {
  const after = new Map(heads);
  setHeads(after, entry);
  return after;
}

/** The value of each field, as one object: what the folds of the entities read. */
export function valuesOf(heads: Heads): Changes {
  return Object.fromEntries([...heads].map(([field, head]) => [field, head.value]));
}

function setHeads(heads: Map<string, Head>, entry: Entry): void {
  for (const [field, value] of Object.entries(entry.changes)) {
    heads.set(field, headAfter(heads.get(field), entry, { field, value }));
  }
}

function headAfter(
  before: Head | undefined,
  entry: Entry,
  change: { field: string; value: JsonValue },
): Head {
  const seen = entry.parents[change.field] ?? [];
  const standing = before ? [{ value: before.value, entry: before.entry }, ...before.rivals] : [];
  return {
    value: change.value,
    entry: entry.parents[standsForKey]?.[0] ?? entry.id,
    at: entry.at,
    rivals: standing.filter(
      (head) => !seen.includes(head.entry) && !sameValue(head.value, change.value),
    ),
  };
}

function sameValue(one: JsonValue, other: JsonValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The entries a new entry of these fields replaces: what the ledger writes as `parents`. */
export function parentsOf(heads: Heads, fields: readonly string[]): Record<string, EntryId[]> {
  const parents: Record<string, EntryId[]> = {};
  for (const field of fields) {
    const head = heads.get(field);
    if (head) parents[field] = [head.entry, ...head.rivals.map((rival) => rival.entry)];
  }
  return parents;
}
