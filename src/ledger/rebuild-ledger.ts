import { placeAfter } from '../domain/commitment/handle.ts';
import type { Entry } from '../domain/entries/entry.ts';
import type { Touched } from '../domain/entries/record-act.ts';
import { replayEntity } from '../domain/entries/replay.ts';
import { cacheEntity } from './cache-rows.ts';
import { entryColumns, entryFromRow } from './queries/entry-rows.ts';
import { foldAct } from './fold-entities.ts';
import { cacheSchema, cacheTables } from './ledger-schema.ts';
import { textIn } from './store.ts';
import type { Store } from './store.ts';
import { inTransaction, placeOfNextHandle, rememberNextHandle } from './write-act.ts';

/** Throws the cache away and works it out from the entries alone, in one transaction; then learns from it. */
export function rebuildLedger(store: Store, learn?: (store: Store) => void): void {
  inTransaction(store, () => {
    rebuildInside(store);
    learn?.(store);
    return { isDone: true, value: undefined };
  });
}

/** The same inside a transaction that is under way. */
export function rebuildInside(store: Store): void {
  for (const table of cacheTables) store.exec(`DROP TABLE IF EXISTS main.${table}`);
  store.exec(cacheSchema);
  rebuildActs(store);
  const undone = undoneActs(store);
  for (const entity of entitiesIn(store, undone)) cacheEntity(store, entity);
  rebuildNextHandle(store);
}

function rebuildActs(store: Store): void {
  store.exec('INSERT INTO act SELECT act, max(hlc), at, 0 FROM entry GROUP BY act');
  const turned = store.all(`SELECT DISTINCT entity_id FROM entry WHERE entity = 'act'`);
  for (const row of turned) foldAct(store, textIn(row, 'entity_id'));
}

/** The acts that count for nothing now. */
export function undoneActs(store: Store): ReadonlySet<string> {
  return new Set(store.all('SELECT id FROM act WHERE undone = 1').map((row) => textIn(row, 'id')));
}

/** Every entity, one at a time: a ledger of a hundred thousand promises need not stand in memory. */
export function* entitiesIn(store: Store, undone: ReadonlySet<string>): Generator<Touched> {
  let entries: Entry[] = [];
  for (const row of store.each(`SELECT ${entryColumns} FROM entry ORDER BY entity_id, hlc, id`)) {
    const entry = entryFromRow(row);
    if (entries[0] && entries[0].entityId !== entry.entityId) {
      yield* folded(entries, undone);
      entries = [];
    }
    entries.push(entry);
  }
  yield* folded(entries, undone);
}

function folded(entries: readonly Entry[], undone: ReadonlySet<string>): readonly Touched[] {
  const [first] = entries;
  if (!first) return [];
  const heads = replayEntity(entries, (act) => undone.has(act));
  return [{ entity: first.entity, entityId: first.entityId, heads, born: first.hlc, isNew: true }];
}

// Never lower than it was: a handle whose entry was erased since is not given again either.
function rebuildNextHandle(store: Store): void {
  const given = store.all(
    `SELECT json_extract(changes, '$.handle') AS handle FROM entry
     WHERE entity IN ('commitment', 'capture') AND json_extract(changes, '$.handle') IS NOT NULL`,
  );
  const place = Math.max(
    placeOfNextHandle(store),
    placeAfter(given.flatMap((row) => (typeof row['handle'] === 'string' ? [row['handle']] : []))),
  );
  if (place > 0) rememberNextHandle(store, place);
}
