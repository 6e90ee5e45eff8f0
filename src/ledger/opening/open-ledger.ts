import type { Ledger, LedgerReads } from '../../actions/world.ts';
import type { Now } from '../../domain/calendar/now.ts';
import type { EntryId } from '../../domain/entries/entry.ts';
import type { Anew } from '../../domain/forgetting/forget-person.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { actQueries } from '../queries/act-queries.ts';
import { commitmentQueries } from '../queries/commitment-queries.ts';
import { connectTo } from './connection.ts';
import { deviceOf } from './device-file.ts';
import { eraseEntries } from '../erase-entries.ts';
import { ledgerPlaces } from './ledger-places.ts';
import { learntCache, type Learner } from '../learnt-past.ts';
import { noteQueries } from '../queries/note-queries.ts';
import { pastQueries } from '../queries/past-queries.ts';
import { peopleQueries } from '../queries/people-queries.ts';
import { rebuildLedger } from '../rebuild-ledger.ts';
import { searchQueries } from '../queries/search-queries.ts';
import { numberIn } from '../store.ts';
import type { Store } from '../store.ts';
import { writeAct } from '../write-act.ts';
import type { Writer } from '../write-act.ts';

export type LedgerOptions = {
  /** The data folder; made when something is first written. */
  readonly folder: string;
  readonly now: () => Now;
  readonly newId: () => string;
  /** Who writes, as entries record it. */
  readonly actor: string;
  /** Learns from the deliveries; absent, and nothing that was learnt is kept. */
  readonly learner?: Learner;
};

/** The ledger on this machine: the port the actions know, and what only housekeeping needs. */
export type LocalLedger = Ledger & {
  /** Works the cache out anew from the entries: `kept doctor --rebuild`. */
  readonly rebuild: () => void;
  /** Empties entries for good and records it: what `kept forget` stands on. */
  readonly erase: (emptied: readonly EntryId[], anew?: readonly Anew[]) => void;
};

/**
 * The ledger of a folder. Opening costs nothing: the file is opened at the first question and made at the
 * first write. Throws `LedgerTrouble` when the machine fails it.
 */
export function openLedger(options: LedgerOptions): LocalLedger {
  const places = ledgerPlaces(options.folder);
  const connection = connectTo(places, options.newId);
  const learnt = learntCache(connection.forReading, options.learner);
  const reads = { ...readsOf(connection.forReading), learntPast: learnt.learntPast };
  const version = versionOf(connection.forReading);
  const writer: Writer = {
    now: options.now,
    newId: options.newId,
    actor: options.actor,
    // Read anew for each act: a restore meanwhile gives this device another name.
    device: () => deviceOf(places.device, options.newId),
  };

  // A connection that could not write is dropped, so that the next try finds the disk as it is then; one that has
  // to wait for another program need not be.
  function writing<Value>(work: (store: Store) => Value): Value {
    try {
      const value = work(connection.forWriting());
      version.moved();
      return value;
    } catch (failure) {
      if (failure instanceof LedgerTrouble && failure.kind !== 'locked') connection.close();
      throw failure;
    }
  }

  return {
    ...reads,
    write: (decide) => writing((store) => writeAct(store, writer, { reads, decide, learnt })),
    version: version.now,
    setPatience: connection.setPatience,
    requireTurn: connection.requireTurn,
    rebuild: () => writing((store) => rebuildLedger(store, (inside) => learnt.keep(inside, reads))),
    erase: (emptied, anew = []) =>
      writing((store) => eraseEntries(store, writer, { emptied, anew })),
    close: connection.close,
  };
}

function readsOf(store: () => Store): LedgerReads {
  return {
    ...commitmentQueries(store),
    ...pastQueries(store),
    ...peopleQueries(store),
    ...noteQueries(store),
    ...searchQueries(store),
    ...actQueries(store),
  };
}

/** SQLite says when another connection wrote; our own writes are counted here. */
function versionOf(store: () => Store): { now: () => number; moved: () => void } {
  let count = 0;
  let seen: { store: Store; version: number } | undefined;
  return {
    now: () => {
      const here = store();
      const row = here.one('PRAGMA data_version');
      const found = { store: here, version: row ? numberIn(row, 'data_version') : 0 };
      if (seen && (seen.store !== here || seen.version !== found.version)) count += 1;
      seen = found;
      return count;
    },
    moved: () => {
      count += 1;
    },
  };
}
