import type { Changes, Entry, EntryId, JsonValue } from '../entries/entry.ts';
import type { Person } from '../people/people.ts';
import { blankingOf, namesToBlank } from './names-to-blank.ts';
import type { Blanking } from './names-to-blank.ts';

/** An entry that takes an emptied one's place: the same act at the same time, without the name. */
export type Anew = { readonly of: Entry; readonly changes: Changes };

/** A text as it stands afterwards, and the entry that held it. */
export type Blanked = { readonly text: string; readonly of: Entry };

/** What forgetting somebody takes out of a ledger. */
export type Forgetting = {
  /** Hers and whatever held her name. */
  readonly emptied: readonly EntryId[];
  readonly anew: readonly Anew[];
  /** What was written down about her. */
  readonly notes: readonly string[];
  /** Texts of other things that held her name, as they stand afterwards, with where they are. */
  readonly blanked: readonly Blanked[];
  /** Promises and waits of hers that stay, with nobody's name. */
  readonly commitments: number;
  /** Every name by which she was looked for. */
  readonly names: readonly string[];
};

/** Who is to be forgotten, and who else is known: their names are not hers alone. */
export type ForgetWish = {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly others: readonly Person[];
};

/**
 * Decides what is emptied when a person is forgotten: her own entries, the notes about her, and every text
 * that names her, which is written anew with a dash for the name. Promises stay. Entries that are undone
 * count too: they are in the file.
 */
export function forgetPerson(
  entries: () => Iterable<Entry>,
  { person, others }: ForgetWish,
): Forgetting {
  const { own, ofHers } = hersIn(entries(), person);
  const names = namesToBlank(person, own, others);
  const blanking = blankingOf(names);
  const emptied: EntryId[] = [];
  const anew: Anew[] = [];
  const notes: string[] = [];
  const commitments = new Set<string>();
  for (const entry of entries()) {
    if (namesHer(entry, person)) commitments.add(entry.entityId);
    if (Object.keys(entry.changes).length === 0) continue;
    if (ofHers.has(entry.entityId)) {
      emptied.push(entry.id);
      if (typeof entry.changes['text'] === 'string') notes.push(entry.changes['text']);
    } else if (couldNameHer.has(entry.entity) && holdsName(entry.changes, blanking)) {
      emptied.push(entry.id);
      anew.push({ of: entry, changes: blankFields(entry.changes, blanking) });
    }
  }
  const blanked = anew.flatMap(({ of, changes }) =>
    freeTexts(changes)
      .filter((text) => text.includes('—'))
      .map((text) => ({ text, of })),
  );
  return { emptied, anew, notes, blanked, commitments: commitments.size, names };
}

/** Other people and companies keep their own names, whatever those hold. */
const couldNameHer = new Set(['commitment', 'note', 'capture']);

/** Her own entries, and the ids of everything that is about her alone: herself and the notes about her. */
function hersIn(
  entries: Iterable<Entry>,
  { id }: ForgetWish['person'],
): { readonly own: readonly Entry[]; readonly ofHers: ReadonlySet<string> } {
  const own: Entry[] = [];
  const ofHers = new Set<string>([id]);
  for (const entry of entries) {
    if (entry.entityId === id) own.push(entry);
    if (entry.entity === 'note' && mentionsId(entry.changes['about'] ?? null, id)) {
      ofHers.add(entry.entityId);
    }
  }
  return { own, ofHers };
}

function namesHer({ entity, changes }: Entry, { id }: ForgetWish['person']): boolean {
  return entity === 'commitment' && mentionsId(changes['who'] ?? null, id);
}

function mentionsId(value: JsonValue, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some((part) => mentionsId(part, id));
}

/** Fields whose texts kept itself wrote: ids, times, and words of a fixed list. Everything else she typed. */
const notTyped = new Set(
  (
    'id handle direction kind who organisation owner serves after about at zone day from promised ' +
    'firstPromised target said mailed gap reason verb side language'
  ).split(' '),
);

function holdsName(changes: Changes, blanking: Blanking): boolean {
  return freeTexts(changes).some(blanking.isIn);
}

function freeTexts(changes: Changes): readonly string[] {
  return Object.entries(changes).flatMap(([field, value]) =>
    notTyped.has(field) ? [] : textsOf(value),
  );
}

function textsOf(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return isList(value) ? value.flatMap(textsOf) : freeTexts(value);
}

function blankFields(changes: Changes, blanking: Blanking): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [
      field,
      notTyped.has(field) ? value : blankValue(value, blanking),
    ]),
  );
}

function blankValue(value: JsonValue, blanking: Blanking): JsonValue {
  if (typeof value === 'string') return blanking.blank(value);
  if (value === null || typeof value !== 'object') return value;
  return isList(value)
    ? value.map((item) => blankValue(item, blanking))
    : blankFields(value, blanking);
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
