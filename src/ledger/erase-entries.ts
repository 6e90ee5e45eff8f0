import type { EntryId } from '../domain/entries/entry.ts';
import { cacheEntity } from './cache-rows.ts';
import { foldEntity } from './fold-entities.ts';
import { textIn } from './store.ts';
import type { Store } from './store.ts';
import { appendFacts, inTransaction } from './write-act.ts';
import type { Writer } from './write-act.ts';

/**
 * Empties entries for good, and records that it was done: the one door through which anything leaves the
 * ledger. The rows, their times and what they replaced stay; what they said is gone from the file too.
 */
export function eraseEntries(store: Store, writer: Writer, ids: readonly EntryId[]): void {
  if (ids.length === 0) return;
  inTransaction(store, () => {
    const erasure = writer.newId();
    appendFacts(store, writer, [
      { verb: 'erased', entity: 'erasure', entityId: erasure, changes: { entries: [...ids] } },
    ]);
    for (const id of ids) emptyEntry(store, id);
    return { isDone: true, value: undefined };
  });
  // What was written before still stands in the log until it is brought into the file and cut off.
  store.all('PRAGMA wal_checkpoint(TRUNCATE)');
}

function emptyEntry(store: Store, id: EntryId): void {
  const row = store.one('SELECT entity_id FROM entry WHERE id = ?', id);
  if (!row) return;
  store.run(`UPDATE entry SET changes = '{}' WHERE id = ?`, id);
  const entity = foldEntity(store, textIn(row, 'entity_id'));
  if (entity) cacheEntity(store, entity);
}
