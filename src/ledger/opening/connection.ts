import type { Patience } from '../../actions/world.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { fileAt, inspectLedgerFile } from './inspect-ledger-file.ts';
import { isThere, makeFolder, refuseFolderThatIsNone } from './ledger-places.ts';
import type { LedgerPlaces } from './ledger-places.ts';
import { refuseDamage, refuseFoundDamage } from './refuse-damage.ts';
import { refuseIfGone } from './refuse-gone.ts';
import { emptyLedger, makeLedger } from './make-ledger.ts';
import { openFile, openForReading } from './open-file.ts';
import { patience } from './opened-store.ts';
import type { OpenedToRead } from './open-file.ts';
import { storeOf } from '../store.ts';
import type { Store } from '../store.ts';

/** The way to the database. Nothing is opened before it is asked for, and nothing is made by reading. */
export type Connection = {
  readonly forReading: () => Store;
  readonly forWriting: () => Store;
  /** How long each statement waits for another program, from now on. */
  readonly setPatience: (patience: Patience) => void;
  /** Throws what a write would throw while another program writes. */
  readonly requireTurn: () => void;
  readonly close: () => void;
};

/** `empty`: there is no file yet. `written`: made ready for a writer. */
type Open = OpenedToRead | { readonly kind: 'empty' | 'written'; readonly store: Store };

/** Opens the ledger of a folder when it is needed; `newId` names what has to be made. */
export function connectTo(places: LedgerPlaces, newId: () => string): Connection {
  let open: Open | undefined;
  let waits: Patience = 'long';
  /** Which file is open. */
  let file: string | undefined;

  function replaceBy(next: Open | undefined): void {
    open?.store.close();
    open = next;
    file = next && fileAt(places.ledger);
  }

  /** What SQLite has open it writes to unseen: a file that was spoilt meanwhile is refused, another in its place is opened. */
  function lookAgain(): void {
    if (open?.kind !== 'read' && open?.kind !== 'written') return;
    if (file !== undefined && !isThere(places.ledger)) {
      throw new LedgerTrouble('gone', places.ledger);
    }
    inspectLedgerFile(places.ledger);
    if (fileAt(places.ledger) !== file) replaceBy(undefined);
  }

  function openToRead(): Store {
    if (open && open.kind !== 'empty') return open.store;
    const hasFile = isThere(places.ledger);
    if (open && !hasFile) return open.store;
    const next: Open = hasFile
      ? openForReading(places.ledger, waits)
      : { kind: 'empty', store: openEmpty(places) };
    replaceBy(next);
    return next.store;
  }

  function openToWrite(): Store {
    lookAgain();
    refuseFoundDamage(places);
    if (open?.kind === 'written') return open.store;
    if (open?.kind !== 'read') replaceBy({ kind: 'read', store: openNewly() });
    const store = openToRead();
    refuseDamage(store);
    // Not kept in the file: it is asked of each connection that deletes or overwrites.
    store.exec('PRAGMA secure_delete = ON');
    open = { kind: 'written', store };
    return store;
  }

  function openNewly(): Store {
    replaceBy(undefined);
    makeFolder(places.folder);
    if (!isThere(places.ledger)) makeAnew(places, newId);
    return openFile(places.ledger, waits);
  }

  return {
    forReading: openToRead,
    forWriting: openToWrite,
    setPatience: (wished) => {
      waits = wished;
      open?.store.exec(`PRAGMA busy_timeout = ${patience[waits]}`);
    },
    requireTurn: () => {
      const store = openToRead();
      // Where nothing can be written nobody writes.
      if (open?.kind === 'frozen' || open?.kind === 'empty') return;
      store.exec('BEGIN IMMEDIATE');
      store.exec('ROLLBACK');
    },
    close: () => replaceBy(undefined),
  };
}

function makeAnew(places: LedgerPlaces, newId: () => string): void {
  refuseIfGone(places);
  makeLedger(places.ledger, newId);
}

function openEmpty(places: LedgerPlaces): Store {
  refuseFolderThatIsNone(places.folder);
  refuseIfGone(places);
  return storeOf(emptyLedger(), places.ledger);
}
