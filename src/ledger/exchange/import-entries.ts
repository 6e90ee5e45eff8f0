import type { Imported } from '../../actions/keeping.ts';
import { handleAt } from '../../domain/commitment/handle.ts';
import type { Entry, Fact } from '../../domain/entries/entry.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { backUp } from '../backup/back-up.ts';
import type { Keeper } from '../backup/keeper.ts';
import { connectTo } from '../opening/connection.ts';
import { deviceOf } from '../opening/device-file.ts';
import { isThere } from '../opening/ledger-places.ts';
import { rebuildInside } from '../rebuild-ledger.ts';
import { numberIn, textIn } from '../store.ts';
import type { Store } from '../store.ts';
import {
  appendFacts,
  inTransaction,
  insertEntry,
  placeOfNextHandle,
  rememberNextHandle,
} from '../write-act.ts';
import type { Writer } from '../write-act.ts';

/** How many of these entries the ledger does not know. */
export function countUnknown(keeper: Keeper, entries: readonly Entry[]): number {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const store = connection.forReading();
    return entries.filter(({ id }) => !isKnown(store, id)).length;
  } finally {
    connection.close();
  }
}

/**
 * Takes in the entries the ledger does not know, all or none; a backup of the moment before is made first.
 * A handle that two things would have stays with the one that was here.
 */
export async function importEntries(
  keeper: Keeper,
  entries: readonly Entry[],
): Promise<Result<Imported>> {
  const made = isThere(keeper.places.ledger)
    ? await backUp(keeper, { reason: 'before-import' })
    : undefined;
  if (made && !made.ok) return made;
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const device = (): string => deviceOf(keeper.places.device, keeper.newId);
    const taken = takeIn(connection.forWriting(), { ...keeper, device }, entries);
    return ok(made ? { ...taken, before: made.value.path } : taken);
  } finally {
    connection.close();
  }
}

function takeIn(store: Store, writer: Writer, entries: readonly Entry[]): Imported {
  return inTransaction(store, () => {
    const isFirst = store.one('SELECT 1 AS n FROM entry LIMIT 1') === undefined;
    const before = countUnclear(store);
    const here = new Set(handlesIn(store).map(({ id }) => id));
    const unknown = entries.filter(({ id }) => !isKnown(store, id)).toSorted(bySeq);
    for (const entry of unknown) insertEntry(store, numbered(store, writer, entry));
    if (unknown.length === 0) return { isDone: false, value: { taken: 0, handles: 0, unclear: 0 } };
    rebuildInside(store);
    const moved = handlesTwice(store, here);
    // An empty ledger becomes the one that came, to the letter.
    const facts = isFirst ? moved : [importing(store, writer, unknown), ...moved];
    if (facts.length > 0) appendFacts(store, writer, facts);
    const unclear = Math.max(0, countUnclear(store) - before);
    const value = { taken: unknown.length, handles: moved.length, unclear };
    return { isDone: true, value };
  });
}

function countUnclear(store: Store): number {
  const row = store.one('SELECT count(*) AS n FROM commitment WHERE unclear = 1');
  return row ? numberIn(row, 'n') : 0;
}

/** The act that brought them: which acts came and count, so that all of them can be taken back at once. */
function importing(store: Store, writer: Writer, entries: readonly Entry[]): Fact {
  const counting = store.all('SELECT id FROM act WHERE undone = 0').map((row) => textIn(row, 'id'));
  const came = new Set<string>(entries.map(({ act }) => act));
  const acts = counting.filter((id) => came.has(id));
  return { verb: 'imported', entity: 'import', entityId: writer.newId(), changes: { acts } };
}

function isKnown(store: Store, id: string): boolean {
  return store.one('SELECT 1 AS n FROM entry WHERE id = ?', id) !== undefined;
}

function bySeq(one: Entry, other: Entry): number {
  if (one.device !== other.device) return one.device < other.device ? -1 : 1;
  return one.seq - other.seq;
}

/** Under its own number where that comes next, else under the next of this device: its id says that it is the same. */
function numbered(store: Store, writer: Writer, entry: Entry): Entry {
  if (nextSeq(store, entry.device) === entry.seq) return entry;
  const device = writer.device();
  return { ...entry, device, seq: nextSeq(store, device) };
}

function nextSeq(store: Store, device: string): number {
  const row = store.one('SELECT coalesce(max(seq), 0) AS n FROM entry WHERE device = ?', device);
  return (row ? numberIn(row, 'n') : 0) + 1;
}

type Handled = { readonly id: string; readonly handle: string; readonly entity: Fact['entity'] };

function handlesIn(store: Store): readonly Handled[] {
  const rows = store.all(`SELECT id, handle, 'commitment' AS entity FROM commitment
    UNION ALL SELECT id, handle, 'capture' FROM capture`);
  return rows.map((row) => ({
    id: textIn(row, 'id'),
    handle: textIn(row, 'handle'),
    entity: textIn(row, 'entity') === 'capture' ? 'capture' : 'commitment',
  }));
}

/** New handles for what has come with one that is taken. */
function handlesTwice(store: Store, here: ReadonlySet<string>): readonly Fact[] {
  const all = handlesIn(store).toSorted((one) => (here.has(one.id) ? -1 : 1));
  const taken = new Set<string>();
  const facts: Fact[] = [];
  let place = placeOfNextHandle(store);
  for (const { id, handle, entity } of all) {
    if (taken.has(handle)) {
      const changes = { handle: handleAt(place++) };
      facts.push({ verb: 'edited', entity, entityId: id, changes });
    }
    taken.add(handle);
  }
  rememberNextHandle(store, place);
  return facts;
}
