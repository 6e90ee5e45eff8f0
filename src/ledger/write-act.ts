import type { Decided, LedgerDesk, LedgerReads } from '../actions/world.ts';
import type { Now } from '../domain/calendar/now.ts';
import { handleAt } from '../domain/commitment/handle.ts';
import type { Entry, Fact } from '../domain/entries/entry.ts';
import { readHybrid } from '../domain/entries/hybrid-clock.ts';
import { actId } from '../domain/entries/ids.ts';
import { recordAct } from '../domain/entries/record-act.ts';
import type { Touched } from '../domain/entries/record-act.ts';
import type { Result } from '../domain/result.ts';
import { LedgerTrouble } from '../domain/ledger-trouble.ts';
import { cacheEntity } from './cache-rows.ts';
import { entryColumns, rowFromEntry } from './queries/entry-rows.ts';
import { entitiesOfAct, foldAct, foldEntity } from './fold-entities.ts';
import { ledgerVersion } from './ledger-schema.ts';
import type { LearntCache } from './learnt-past.ts';
import { numberIn, textIn, versionIn } from './store.ts';
import type { Store } from './store.ts';

/** Who writes: the clock, the ids, the name of the user and of this device. */
export type Writer = {
  readonly now: () => Now;
  readonly newId: () => string;
  readonly actor: string;
  readonly device: () => string;
};

/** A decision and the ledger it is taken on. */
export type Desk<Value> = {
  readonly reads: LedgerReads;
  readonly decide: (desk: LedgerDesk) => Result<Decided<Value>>;
  /** What the deliveries teach, to be learnt again when they changed. */
  readonly learnt?: LearntCache;
};

/** Decides and appends one act in one transaction; on the disk when it returns. A refusal writes nothing. */
export function writeAct<Value>(store: Store, writer: Writer, desk: Desk<Value>): Result<Value> {
  return inTransaction<Result<Value>>(store, () => {
    // A later kept may have changed the layout since this ledger was opened.
    if (versionIn(store) !== ledgerVersion) throw new LedgerTrouble('newer-version', store.path);
    const handles = handlesFrom(store);
    const decided = desk.decide({ ...desk.reads, takeHandle: handles.take });
    if (!decided.ok) return { isDone: false, value: decided };
    const { facts, value } = decided.value;
    if (facts.length > 0) appendFacts(store, writer, facts);
    if (facts.length > 0) desk.learnt?.keep(store, desk.reads);
    handles.putBack();
    return { isDone: facts.length > 0, value: { ok: true, value } };
  });
}

/** Runs work that is written whole when it `isDone`, and leaves no trace when it is not, or throws. */
export function inTransaction<Value>(
  store: Store,
  work: () => { readonly isDone: boolean; readonly value: Value },
): Value {
  store.exec('BEGIN IMMEDIATE');
  let isDone = false;
  try {
    const worked = work();
    isDone = worked.isDone;
    if (isDone) store.exec('COMMIT');
    return worked.value;
  } catch (failure) {
    isDone = false;
    throw failure;
  } finally {
    if (!isDone && store.isInTransaction()) store.exec('ROLLBACK');
  }
}

/** Appends the facts as one act and brings the cache up to date. Inside a transaction. */
export function appendFacts(store: Store, writer: Writer, facts: readonly Fact[]): void {
  const device = writer.device();
  const last = store.one('SELECT max(seq) AS seq FROM entry WHERE device = ?', device);
  const newest = store.one('SELECT hlc FROM act ORDER BY hlc DESC LIMIT 1');
  const act = actId(writer.newId());
  const recorded = recordAct(
    facts,
    {
      act,
      actor: writer.actor,
      now: writer.now(),
      device,
      lastSeq: last?.['seq'] ? numberIn(last, 'seq') : 0,
      lastTime: newest && readHybrid(textIn(newest, 'hlc')),
      newId: writer.newId,
    },
    (_, entityId) => foldEntity(store, entityId),
  );
  for (const entry of recorded.entries) insertEntry(store, entry);
  insertAct(store, recorded.entries);
  cacheTouched(store, recorded.touched);
}

/** One row of the truth. Inside a transaction. */
export function insertEntry(store: Store, entry: Entry): void {
  store.run(
    `INSERT INTO entry (${entryColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...rowFromEntry(entry),
  );
}

function insertAct(store: Store, entries: readonly Entry[]): void {
  const last = entries.at(-1);
  if (last) store.run('INSERT INTO act VALUES (?, ?, ?, 0)', last.act, last.hlc, last.at);
}

// An act that undoes another changes whatever that one touched; those are folded anew, after it is known
// which acts count.
function cacheTouched(store: Store, touched: readonly Touched[]): void {
  const acts = touched.filter(({ entity }) => entity === 'act').map(({ entityId }) => entityId);
  const turned = acts.filter((act) => foldAct(store, act));
  const again = new Set(turned.flatMap((act) => entitiesOfAct(store, act)));
  for (const one of touched) cacheEntity(store, one);
  for (const entityId of again) {
    const entity = foldEntity(store, entityId);
    if (entity) cacheEntity(store, entity);
  }
}

/** Handles are counted in the ledger, so that one of an undone promise is not given again. */
function handlesFrom(store: Store): { take: () => string; putBack: () => void } {
  let place: number | undefined;
  return {
    take: () => {
      const taken = place ?? placeOfNextHandle(store);
      place = taken + 1;
      return handleAt(taken);
    },
    putBack: () => {
      if (place !== undefined) rememberNextHandle(store, place);
    },
  };
}

export function rememberNextHandle(store: Store, place: number): void {
  store.run(`INSERT OR REPLACE INTO about_ledger VALUES ('next-handle', ?)`, place);
}

export function placeOfNextHandle(store: Store): number {
  const row = store.one(`SELECT value FROM about_ledger WHERE name = 'next-handle'`);
  return row ? numberIn(row, 'value') : 0;
}
