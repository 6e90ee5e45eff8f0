import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { numberIn } from '../store.ts';
import type { Store } from '../store.ts';
import { foundDamage } from './damage-mark.ts';
import type { LedgerPlaces } from './ledger-places.ts';

/** So large a file is looked through in some three milliseconds, with its indexes, or without them. */
const wholly = 1_000_000;
const pagesAlone = 2_000_000;

/**
 * Damage is met where it is read, and an act reads little: before a ledger of the usual size is written to, all of
 * its pages are looked at, so that nothing is added to a damaged one. Those of any size are looked through once a
 * day by a process of its own, which leaves a mark when it finds any.
 */
export function refuseDamage(store: Store): void {
  const size = sizeOf(store);
  if (size > pagesAlone) return;
  const look = size > wholly ? 'quick_check' : 'integrity_check';
  const found = store.one(`PRAGMA ${look}(1)`);
  if (found?.[look] !== 'ok') throw new LedgerTrouble('damaged', store.path);
}

/** What a look through it found before is not forgotten. */
export function refuseFoundDamage(places: LedgerPlaces): void {
  if (foundDamage(places) === 'damaged') throw new LedgerTrouble('damaged', places.ledger);
}

/** In bytes. */
export function sizeOf(store: Store): number {
  const row = store.one(
    'SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size',
  );
  return row ? numberIn(row, 'n') : 0;
}
