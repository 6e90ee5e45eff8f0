import type { Keeping } from '../../src/actions/keeping.ts';
import type { Keeper, KeepingOptions } from '../../src/ledger/backup/keeper.ts';
import { ledgerPlaces } from '../../src/ledger/opening/ledger-places.ts';
import { openKeeping } from '../../src/ledger/backup/open-keeping.ts';
import { ageSeal, ageUnseal } from '../../src/outside/age-seal.ts';
import { countingIds, stoppedClock } from './ledger-facts.ts';

let opened = 0;

/** What is done with the ledger of a folder as a whole, at a time that stands still. */
export function openKeepingIn(folder: string, time = '2026-11-24T08:40:12'): Keeping {
  return openKeeping(optionsIn(folder, time));
}

/** What the parts of the ledger's room share, for those that are tested by themselves. */
export function keeperOf(folder: string): Keeper {
  const options = optionsIn(folder, '2026-11-24T08:40:12');
  return { ...options, places: ledgerPlaces(folder), backups: `${folder}/backups` };
}

function optionsIn(folder: string, time: string): KeepingOptions {
  opened += 1;
  return {
    folder,
    now: stoppedClock(time).now,
    newId: countingIds(`keeping${opened}`),
    actor: 'me',
    seal: ageSeal,
    unseal: ageUnseal,
  };
}
