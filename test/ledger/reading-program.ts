// A process of its own that reads the ledger of a folder: `node reading-program.ts FOLDER`
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import { countingIds, handlesOf, stoppedClock } from '../support/ledger-facts.ts';

const [, , folder = ''] = process.argv;
const ledger = openLedger({ folder, now: stoppedClock().now, newId: countingIds(), actor: 'me' });
process.stdout.write(`${handlesOf(ledger.everyCommitment())}\n`);
ledger.close();
