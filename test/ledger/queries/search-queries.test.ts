import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFile } from '../../../src/ledger/opening/open-file.ts';
import { ledgerPlaces } from '../../../src/ledger/opening/ledger-places.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { searchQueries } from '../../../src/ledger/queries/search-queries.ts';
import {
  act,
  countingIds,
  delivering,
  meeting,
  meetingOrganisation,
  noting,
  promising,
  stoppedClock,
} from '../../support/ledger-facts.ts';
import { organisationIdFor, personIdFor } from '../../support/make-commitment.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const word = fc.constantFrom('deck', 'logo', 'acme', 'jane', 'al', '报价', '报价单', 'east', 'a');
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const one = fc.record({
  kind: fc.constantFrom('promise', 'delivered', 'note', 'note on it', 'person', 'company'),
  text: phrase,
  who: fc.nat(2),
});

test('words are found the same one text after the other from the newest on as by gathering all that hold each', () => {
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 14 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (things, words, most) => {
        const folder = tempFolder();
        fill(folder, things);
        const store = openFile(ledgerPlaces(folder).ledger);
        const [stepping, gathering] = [0, 1e9].map((common) =>
          searchQueries(() => store, common).search(words, most),
        );
        store.close();
        expect(stepping).toEqual(gathering);
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

type Thing = { readonly kind: string; readonly text: string; readonly who: number };

function fill(folder: string, things: readonly Thing[]): void {
  const ledger = openLedger({ folder, now: stoppedClock().now, newId: countingIds(), actor: 'me' });
  for (const [at, thing] of things.entries()) act(ledger, ...factsOf(thing, at));
  ledger.close();
}

function factsOf({ kind, text, who }: Thing, at: number) {
  const handle = `h${at}`;
  const about = { kind: 'person', id: `p${who}` } as const;
  const organisation = organisationIdFor(`o${who}`);
  switch (kind) {
    case 'promise':
      return [promising(handle, { what: text, who: [personIdFor(`p${who}`)], organisation })];
    case 'delivered':
      return [promising(handle, { what: text }), delivering(handle, '2026-11-24T09:00')];
    case 'note':
      return [noting(`n${at}`, { about, text })];
    case 'note on it':
      return [
        promising(handle, { what: text, who: [personIdFor(`p${who}`)], organisation: null }),
        noting(`n${at}`, { about: { kind: 'commitment', id: `id-of-${handle}` }, text: 'said' }),
      ];
    case 'person':
      return [meeting(`p${who}`, { name: text, organisation })];
    default:
      return [meetingOrganisation(`o${who}`, text)];
  }
}
