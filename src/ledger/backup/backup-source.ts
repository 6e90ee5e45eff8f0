import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { foundDamage } from '../opening/damage-mark.ts';
import { isThere, refuseFolderThatIsNone } from '../opening/ledger-places.ts';
import { requireWholeTables, unreadEntries } from '../opening/look-for-damage.ts';
import { refuseIfGone } from '../opening/refuse-gone.ts';
import type { Store } from '../store.ts';
import type { StoredValues } from './backup-lines.ts';
import { compareWithDaily, type Compared } from './compare-with-backup.ts';
import type { Keeper } from './keeper.ts';

/** A backup of nothing would be taken for what is left of something. */
export function isNothingThere({ places }: Keeper): boolean {
  if (isThere(places.ledger)) return false;
  refuseFolderThatIsNone(places.folder);
  refuseIfGone(places);
  return true;
}

/**
 * A backup of a damaged ledger would be taken for the newest good one. To hold every entry against an earlier backup
 * takes as long as to write one: that is done once a day, and where damage was found.
 */
export async function changedEntries(
  store: Store,
  keeper: Keeper,
  isMending: boolean,
): Promise<Compared['changed']> {
  requireWholeTables(store);
  const isSuspect = isMending || foundDamage(keeper.places) === 'damaged';
  const compared = isSuspect ? await compareWithDaily(keeper, store) : undefined;
  const changed = compared?.changed ?? new Map<string, StoredValues>();
  const isLost = unreadEntries(store).some((id) => !changed.has(id));
  if (isLost || (changed.size > 0 && !isMending)) throw new LedgerTrouble('damaged', store.path);
  return changed;
}
