import { describe, onTestFinished } from 'vitest';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { ledgerSuite } from '../ledger-suite.ts';

describe('the ledger on disk', () => {
  ledgerSuite(({ clock, newId }) => {
    const ledger = openLedger({ folder: tempFolder(), now: clock.now, newId, actor: 'me' });
    onTestFinished(ledger.close);
    return ledger;
  });
});

describe('the ledger in memory that other tests use', () => {
  ledgerSuite(({ clock, newId }) => fakeLedger({ now: clock.now, newId }));
});
