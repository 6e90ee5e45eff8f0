import { isThere, makeFolder, refuseFolderThatIsNone } from './ledger-places.ts';
import type { LedgerPlaces } from './ledger-places.ts';
import { emptyLedger, makeLedger } from './make-ledger.ts';
import { openFile, openForReading } from './open-file.ts';
import type { OpenedToRead } from './open-file.ts';
import { storeOf } from '../store.ts';
import type { Store } from '../store.ts';

/** The way to the database. Nothing is opened before it is asked for, and nothing is made by reading. */
export type Connection = {
  readonly forReading: () => Store;
  readonly forWriting: () => Store;
  readonly close: () => void;
};

/** `empty`: there is no file yet. `written`: made ready for a writer. */
type Open = OpenedToRead | { readonly kind: 'empty' | 'written'; readonly store: Store };

/** Opens the ledger of a folder when it is needed; `newId` names what has to be made. */
export function connectTo(places: LedgerPlaces, newId: () => string): Connection {
  let open: Open | undefined;

  function replaceBy(next: Open | undefined): void {
    open?.store.close();
    open = next;
  }

  function openToRead(): Store {
    if (open && open.kind !== 'empty') return open.store;
    const hasFile = isThere(places.ledger);
    if (open && !hasFile) return open.store;
    const next: Open = hasFile
      ? openForReading(places.ledger)
      : { kind: 'empty', store: openEmpty(places) };
    replaceBy(next);
    return next.store;
  }

  function openToWrite(): Store {
    if (open?.kind === 'written') return open.store;
    const store = open?.kind === 'read' ? open.store : openNewly();
    // Not kept in the file: it is asked of each connection that deletes or overwrites.
    store.exec('PRAGMA secure_delete = ON');
    open = { kind: 'written', store };
    return store;
  }

  function openNewly(): Store {
    replaceBy(undefined);
    makeFolder(places.folder);
    if (!isThere(places.ledger)) makeLedger(places.ledger, newId);
    return openFile(places.ledger);
  }

  return { forReading: openToRead, forWriting: openToWrite, close: () => replaceBy(undefined) };
}

function openEmpty(places: LedgerPlaces): Store {
  refuseFolderThatIsNone(places.folder);
  return storeOf(emptyLedger(), places.ledger);
}
