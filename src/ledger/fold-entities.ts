import type { Touched } from '../domain/entries/record-act.ts';
import { replayEntity } from '../domain/entries/replay.ts';
import { entryColumns, entryFromRow } from './queries/entry-rows.ts';
import { numberIn, textIn } from './store.ts';
import type { Store } from './store.ts';

/** What an entity is now, from its entries; undefined when there is none. */
export function foldEntity(store: Store, entityId: string): Touched | undefined {
  const rows = store.all(
    `SELECT ${entryColumns}, (SELECT undone FROM act WHERE act.id = entry.act) AS undone
     FROM entry WHERE entity_id = ? ORDER BY hlc, id`,
    entityId,
  );
  const [first] = rows;
  if (!first) return undefined;
  const undone = new Set(
    rows.filter((row) => row['undone'] === 1).map((row) => textIn(row, 'act')),
  );
  const heads = replayEntity(rows.map(entryFromRow), (act) => undone.has(act));
  return {
    entity: textIn(first, 'entity'),
    entityId,
    heads,
    born: textIn(first, 'hlc'),
    isNew: false,
  };
}

/** What an act touched, from its entries: the ids of the entities. */
export function entitiesOfAct(store: Store, act: string): readonly string[] {
  return store
    .all('SELECT DISTINCT entity_id FROM entry WHERE act = ?', act)
    .map((row) => textIn(row, 'entity_id'));
}

/** Writes into the cache whether an act counts, from the entries about it; answers whether that changed. */
export function foldAct(store: Store, act: string): boolean {
  const isUndone = foldEntity(store, act)?.heads.get('undone')?.[0]?.value === true;
  const before = store.one('SELECT undone FROM act WHERE id = ?', act);
  if (!before || (numberIn(before, 'undone') === 1) === isUndone) return false;
  store.run('UPDATE act SET undone = ? WHERE id = ?', isUndone ? 1 : 0, act);
  return true;
}
