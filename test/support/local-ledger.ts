import { onTestFinished } from 'vitest';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import type { LocalLedger } from '../../src/ledger/opening/open-ledger.ts';
import { countingIds, stoppedClock } from './ledger-facts.ts';

let opened = 0;

/** The ledger of a folder, closed when the test is over. Each opening makes ids of its own. */
export function openLedgerIn(folder: string): LocalLedger {
  opened += 1;
  const ledger = openLedger({
    folder,
    now: stoppedClock().now,
    newId: countingIds(`open${opened}`),
    actor: 'me',
  });
  onTestFinished(ledger.close);
  return ledger;
}
