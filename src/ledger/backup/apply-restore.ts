import { rmSync } from 'node:fs';
import type { Restored } from '../../actions/keeping.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { clearDamage } from '../opening/damage-mark.ts';
import { deviceOf } from '../opening/device-file.ts';
import { asideMark, isThere } from '../opening/ledger-places.ts';
import { pageFaults } from '../opening/look-for-damage.ts';
import { placeOfNextHandle } from '../write-act.ts';
import { backUp } from './back-up.ts';
import type { Keeper } from './keeper.ts';
import { putInPlace, replaceEntries } from './restore-ledger.ts';
import type { Staged } from './stage-backup.ts';
import { isBroken, unlessBroken, withStore } from './unless-broken.ts';

/** Puts a staged backup in the place of the ledger. What was there is kept: as a backup, or under another name. */
export async function applyRestore(keeper: Keeper, staged: Staged): Promise<Restored> {
  try {
    const restored = await putIn(keeper, staged);
    clearDamage(keeper.places);
    return restored;
  } finally {
    staged.discard();
  }
}

async function putIn(keeper: Keeper, staged: Staged): Promise<Restored> {
  if (!isThere(keeper.places.ledger)) return setInPlace(keeper, staged);
  const present = await keptAside(keeper);
  const isReplaced =
    present !== undefined &&
    unlessBroken(() => {
      replace(keeper, staged);
      return true;
    }) === true;
  return isReplaced ? { present } : setInPlace(keeper, staged);
}

/** The present ledger as a backup; undefined when it is damaged and can only be set aside as it is. */
async function keptAside(keeper: Keeper): Promise<string | undefined> {
  try {
    const made = await backUp(keeper, { reason: 'before-restore' });
    return made.ok ? made.value.path : undefined;
  } catch (failure) {
    if (!isBroken(failure)) throw failure;
    return undefined;
  }
}

function replace(keeper: Keeper, staged: Staged): void {
  withStore(keeper, 'writing', (store) => {
    if (pageFaults(store).length > 0) throw new LedgerTrouble('damaged', store.path);
    forgetDevice(keeper);
    const device = (): string => deviceOf(keeper.places.device, keeper.newId);
    replaceEntries(store, { ...keeper, device }, staged);
  });
}

function setInPlace(keeper: Keeper, staged: Staged): Restored {
  forgetDevice(keeper);
  const { ledger } = keeper.places;
  const wish = { aside: asideName(keeper), nextHandle: nextHandleHere(keeper) };
  return { present: putInPlace(staged, ledger, wish) };
}

/** A handle that was given is not given again, where the damaged ledger still says which came last. */
function nextHandleHere(keeper: Keeper): number {
  return unlessBroken(() => withStore(keeper, 'reading', placeOfNextHandle)) ?? 0;
}

/** A name nothing has, also when two are set aside in a second. */
function asideName({ places, now }: Keeper): string {
  const at = now().wall.toString({ smallestUnit: 'second' }).replaceAll(':', '');
  for (let nth = 1; ; nth += 1) {
    const name = `${places.ledger}${asideMark}${at}${nth > 1 ? `-${nth}` : ''}`;
    if (!isThere(name)) return name;
  }
}

// The device makes itself a new name at its next act: what it wrote since the backup had the same numbers.
function forgetDevice({ places }: Keeper): void {
  rmSync(places.device, { force: true });
}
