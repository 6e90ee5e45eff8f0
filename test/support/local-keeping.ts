import type { Keeping } from '../../src/actions/keeping.ts';
import { openKeeping } from '../../src/ledger/backup/open-keeping.ts';
import { ageSeal, ageUnseal } from '../../src/outside/age-seal.ts';
import { countingIds, stoppedClock } from './ledger-facts.ts';

let opened = 0;

/** What is done with the ledger of a folder as a whole, at a time that stands still. */
export function openKeepingIn(folder: string, time = '2026-11-24T08:40:12'): Keeping {
  opened += 1;
  return openKeeping({
    folder,
    now: stoppedClock(time).now,
    newId: countingIds(`keeping${opened}`),
    actor: 'me',
    seal: ageSeal,
    unseal: ageUnseal,
  });
}
