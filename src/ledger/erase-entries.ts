import { entryId } from '../domain/entries/ids.ts';
import { standsForKey } from '../domain/entries/entry.ts';
import type { EntryId } from '../domain/entries/entry.ts';
import type { Anew } from '../domain/forgetting/forget-person.ts';
import { cacheEntity } from './cache-rows.ts';
import { foldEntity } from './fold-entities.ts';
import { numberIn, textIn } from './store.ts';
import type { Store } from './store.ts';
import { appendFacts, inTransaction, insertEntry } from './write-act.ts';
import type { Writer } from './write-act.ts';

/** What is emptied, and what comes in the place of some of it. */
export type Erasure = { readonly emptied: readonly EntryId[]; readonly anew: readonly Anew[] };

/**
 * Empties entries for good, and records that it was done: the one door through which anything leaves the
 * ledger. The rows, their times and what they replaced stay; what they said is gone from the file too.
 */
export function eraseEntries(store: Store, writer: Writer, erasure: Erasure): void {
  inTransaction(store, () => {
    eraseInside(store, writer, erasure);
    return { isDone: erasure.emptied.length > 0, value: undefined };
  });
  cutLog(store);
}

/** The same inside a transaction that is under way; the log is to be cut off after it. */
export function eraseInside(store: Store, writer: Writer, { emptied, anew }: Erasure): void {
  if (emptied.length === 0) return;
  const erasure = writer.newId();
  appendFacts(store, writer, [
    { verb: 'erased', entity: 'erasure', entityId: erasure, changes: { entries: [...emptied] } },
  ]);
  const touched = new Set(emptied.flatMap((id) => emptyEntry(store, id)));
  insertAnew(store, writer, anew);
  for (const entityId of touched) {
    const entity = foldEntity(store, entityId);
    if (entity) cacheEntity(store, entity);
  }
}

/** What was written before stands in the log until it is brought into the file and cut off. */
export function cutLog(store: Store): void {
  store.all('PRAGMA wal_checkpoint(TRUNCATE)');
}

function emptyEntry(store: Store, id: EntryId): readonly string[] {
  const row = store.one('SELECT entity_id FROM entry WHERE id = ?', id);
  if (!row) return [];
  store.run(`UPDATE entry SET changes = '{}' WHERE id = ?`, id);
  return [textIn(row, 'entity_id')];
}

/** Of the same act and time as what it stands for, so that undoing and the story stay what they were. */
function insertAnew(store: Store, writer: Writer, anew: readonly Anew[]): void {
  const device = writer.device();
  const last = store.one('SELECT max(seq) AS seq FROM entry WHERE device = ?', device);
  let seq = last?.['seq'] ? numberIn(last, 'seq') : 0;
  for (const { of, changes } of anew) {
    seq += 1;
    const parents = { ...of.parents, [standsForKey]: of.parents[standsForKey] ?? [of.id] };
    insertEntry(store, { ...of, id: entryId(writer.newId()), device, seq, changes, parents });
  }
}
