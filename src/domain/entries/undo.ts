import type { Act } from './act.ts';
import type { ActId, Entry, EntryId, Fact, JsonValue } from './entry.ts';
import { actId } from './ids.ts';

/** The newest acts, newest first, at most so many: what `acts` of the ledger answers. */
export type NewestActs = (most: number) => readonly Act[];

/**
 * The act that `undo` takes: the last one not undone. Undoing is itself an act, and is never undone; nor is
 * the record that a letter left the house: what was sent stays sent.
 */
export function actToUndo(newest: NewestActs): Act | undefined {
  return searchBack(newest, (acts) => {
    const found = acts.find((act) => !act.isUndone && !isRecordOnly(act));
    return found && { found };
  });
}

/** The act that `redo` takes: the last one undone and not redone, unless something new was done since. */
export function actToRedo(newest: NewestActs): Act | undefined {
  const target = searchBack(newest, undoneAndNotRedone);
  return target === undefined
    ? undefined
    : searchBack(newest, (acts) => {
        const found = acts.find((act) => act.id === target);
        return found && { found };
      });
}

/** The acts that were built on this one and still stand, newest first: while there are any, it cannot be undone. */
export function actsBuiltOn(act: Act, later: readonly Act[]): readonly ActId[] {
  const written = new Set<string>(act.entries.map((entry) => entry.id));
  const made = new Set(act.entries.filter(isMaking).map((entry) => entry.entityId));
  return later
    .filter((other) => !other.isUndone && !isRecordOnly(other))
    .filter((other) =>
      other.entries.some((entry) => replaces(entry, written) || concerns(entry, made)),
    )
    .map((other) => other.id);
}

/** The fact that takes an act back, whole. */
export function undoing(act: ActId): Fact {
  return { verb: 'undone', entity: 'act', entityId: act, changes: { undone: true } };
}

/** The fact that lets an undone act count again. */
export function redoing(act: ActId): Fact {
  return { verb: 'redone', entity: 'act', entityId: act, changes: { undone: false } };
}

/** What takes an act back, whole: with an import goes everything that came in by it and still counts. */
export function undoingWhole(act: Act, acts: readonly Act[]): readonly Fact[] {
  const counting = new Set<string>(acts.filter((each) => !each.isUndone).map(({ id }) => id));
  const brought = broughtBy(act).filter((id) => counting.has(id));
  // Its own comes last: what was done last is what a redo looks at first.
  return [...brought, act.id].map(undoing);
}

/** What lets an act count again that was undone: just what went with it. */
export function redoingWhole(act: Act, acts: readonly Act[]): readonly Fact[] {
  const undo = acts.find((each) => undoneIn(each).includes(act.id));
  return (undo ? undoneIn(undo) : [act.id]).map(redoing);
}

/** An act with the entries of everything that came in by it. */
export function withBrought(act: Act, acts: readonly Act[]): Act {
  const brought = new Set<string>(broughtBy(act));
  if (brought.size === 0) return act;
  const others = acts.filter(({ id }) => brought.has(id)).flatMap(({ entries }) => entries);
  return { ...act, entries: [...act.entries, ...others] };
}

/**
 * The acts that imports made here brought, from the entries of imports, the newest first. An import that was
 * itself brought was made elsewhere: what it brought there may well be from here.
 */
export function importedHere(imports: readonly Entry[]): ReadonlySet<ActId> {
  const brought = new Set<ActId>();
  for (const entry of imports) {
    if (!brought.has(entry.act))
      for (const act of broughtBy({ entries: [entry] })) brought.add(act);
  }
  return brought;
}

/** The acts that came in by an import; none of any other act. */
export function broughtBy({ entries }: Pick<Act, 'entries'>): readonly ActId[] {
  return entries
    .filter(({ entity }) => entity === 'import')
    .flatMap(({ changes }) => {
      const acts = changes['acts'];
      return Array.isArray(acts) ? acts.map(String).map(actId) : [];
    });
}

function undoneIn({ entries }: Act): readonly ActId[] {
  return entries
    .filter(({ entity, changes }) => entity === 'act' && changes['undone'] === true)
    .map(({ entityId }) => actId(entityId));
}

/** Whether an act did nothing but undo or redo others. */
export function isAboutActs(act: Act): boolean {
  return act.entries.length > 0 && act.entries.every((entry) => entry.entity === 'act');
}

/** Whether an act is no act of hers that could be taken back. */
export function isRecordOnly(act: Act): boolean {
  return (
    isAboutActs(act) ||
    (act.entries.length > 0 &&
      act.entries.every((entry) => entry.verb === 'mailed' || entry.verb === 'erased'))
  );
}

// A ledger has very many acts and the one that is wanted is nearly always among the last few.
function searchBack<Found>(
  newest: NewestActs,
  search: (acts: readonly Act[]) => { readonly found: Found | undefined } | undefined,
): Found | undefined {
  for (let most = 16; ; most *= 4) {
    const acts = newest(most);
    const answer = search(acts);
    if (answer) return answer.found;
    if (acts.length < most) return undefined;
  }
}

function undoneAndNotRedone(acts: readonly Act[]): { found: ActId | undefined } | undefined {
  const redone = new Set<string>();
  for (const act of acts) {
    if (!isRecordOnly(act)) return { found: undefined };
    if (!isAboutActs(act)) continue;
    for (const entry of act.entries.toReversed()) {
      if (entry.changes['undone'] === false) redone.add(entry.entityId);
      else if (!redone.delete(entry.entityId)) return { found: actId(entry.entityId) };
    }
  }
  return undefined;
}

/** The field that only the entry which makes an entity sets for the first time. */
const makingFields: { readonly [entity: string]: string } = {
  commitment: 'direction',
  person: 'name',
  organisation: 'name',
  note: 'text',
  capture: 'text',
};

function isMaking(entry: Entry): boolean {
  const field = makingFields[entry.entity];
  return field !== undefined && field in entry.changes && entry.parents[field] === undefined;
}

function replaces(entry: Entry, written: ReadonlySet<string>): boolean {
  return Object.values(entry.parents).some((parents) =>
    parents.some((id: EntryId) => written.has(id)),
  );
}

// Ids are unique in the world, so a text that equals one can only mean that entity.
function concerns(entry: Entry, made: ReadonlySet<string>): boolean {
  return made.has(entry.entityId) || mentions(Object.values(entry.changes), made);
}

function mentions(value: JsonValue, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((part) => mentions(part, ids));
}
