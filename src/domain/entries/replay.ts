import { conflictsIn } from './conflicts-in.ts';
import { conflictsKey } from './conflict.ts';
import { standsForKey } from './entry.ts';
import type { ActId, Changes, Entry, EntryId, JsonValue } from './entry.ts';
import type { Head, Heads } from './heads.ts';
import { standingHead } from './heads.ts';

/**
 * Folds the entries of ONE entity, in hybrid-clock order, into its fields. Entries of acts that are
 * undone count for nothing; emptied (erased) entries set nothing. Who saw one of those saw what it replaced.
 */
export function replayEntity(entries: readonly Entry[], isUndone: (act: ActId) => boolean): Heads {
  const heads = new Map<string, readonly Head[]>();
  const mute = new Map<EntryId, Entry>();
  for (const entry of entries) {
    if (isUndone(entry.act) || isEmptied(entry)) mute.set(entry.id, entry);
    else setHeads(heads, entry, mute);
  }
  return heads;
}

/** The fields after one more entry of the same entity. */
export function headsAfter(heads: Heads, entry: Entry): Heads {
  const after = new Map(heads);
  setHeads(after, entry, new Map());
  return after;
}

/** The value of each field, as one object: what the folds of the entities read; and what is in conflict. */
export function valuesOf(heads: Heads): Changes {
  const values: Record<string, JsonValue> = {};
  for (const field of heads.keys()) {
    const head = standingHead(heads, field);
    if (head && field !== conflictsKey) values[field] = head.value;
  }
  const conflicts = conflictsIn(heads);
  return conflicts.length === 0 ? values : { ...values, [conflictsKey]: conflicts };
}

/** The entries a new entry of these fields replaces: what the ledger writes as `parents`. */
export function parentsOf(heads: Heads, fields: readonly string[]): Record<string, EntryId[]> {
  const parents: Record<string, EntryId[]> = {};
  for (const field of fields) {
    const standing = heads.get(field);
    if (standing) parents[field] = standing.map(({ entry }) => entry);
  }
  return parents;
}

type Mute = ReadonlyMap<EntryId, Entry>;

function isEmptied({ changes }: Entry): boolean {
  return Object.keys(changes).length === 0;
}

function setHeads(heads: Map<string, readonly Head[]>, entry: Entry, mute: Mute): void {
  for (const [field, value] of Object.entries(entry.changes)) {
    heads.set(field, headsWith(heads.get(field) ?? [], entry, { field, value, mute }));
  }
}

function headsWith(
  before: readonly Head[],
  entry: Entry,
  { field, value, mute }: { field: string; value: JsonValue; mute: Mute },
): readonly Head[] {
  const seen = seenBy(entry, field, mute);
  const isReplaced = (head: Head): boolean => seen.has(head.entry);
  const { act, at, actor } = entry;
  const head: Head = {
    value,
    entry: entry.parents[standsForKey]?.[0] ?? entry.id,
    act,
    at,
    actor,
    before: before.filter(isReplaced).flatMap((each) => [each.entry, ...each.before]),
  };
  return [head, ...before.filter((each) => !isReplaced(each))];
}

/** What the writer of an entry saw of a field; through an entry that counts for nothing, what that one saw. */
function seenBy(entry: Entry, field: string, mute: Mute): ReadonlySet<EntryId> {
  const seen = new Set(entry.parents[field]);
  for (const id of seen) for (const behind of mute.get(id)?.parents[field] ?? []) seen.add(behind);
  return seen;
}
