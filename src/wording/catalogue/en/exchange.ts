import type { ExchangeWords } from '../exchange-words.ts';

export const exchangeWords: ExchangeWords = {
  wouldTake: (unknown, known) =>
    unknown === 0
      ? 'The ledger has all of that already.'
      : `${entriesOf(unknown)} to take in${known === 0 ? '' : `; ${known} are here already`}.`,
  ask: 'Take it in? y/N ',
  notTaken: 'Nothing was changed.',
  taken: (entries, handles) =>
    `Taken in: ${entriesOf(entries)}.${
      handles === 0
        ? ''
        : ` ${handles} ${handles === 1 ? 'has a new handle' : 'have new handles'}: theirs were taken here.`
    }`,
  calendarWritten: (events, path) =>
    `${events === 1 ? '1 event' : `${events} events`} written to ${path}`,
  tableHeads: [
    'handle',
    'which',
    'client',
    'who',
    'what',
    'promised',
    'state',
    'told',
    'delivered or dropped',
    'hours needed',
    'job',
    'owner',
  ],
  sides: { mine: 'promise', theirs: 'wait' },
  tableWritten: (rows, path) => `${rows === 1 ? '1 row' : `${rows} rows`} written to ${path}`,
  ofOne: (text) => ({
    said: `An export is of everything, not of "${text}" alone. Nothing was printed.`,
    tryThis: 'kept show 7k --json  prints one; kept export 7k --ics FILE  hands its date on',
  }),
  notRead: {
    missing: (path) => ({ said: `I cannot read ${path}.`, tryThis: 'kept import kept.json' }),
    'not-an-export': (path) => ({
      said: `${path} is not an export of kept. Nothing was changed.`,
      tryThis: 'kept export > kept.json  writes one; a backup comes back with kept restore',
    }),
    'entry-not-read': (path, entry) => ({
      said: `Entry ${entry} of ${path} cannot be read. Nothing was changed.`,
      tryThis: 'It was changed or cut short. Export it again.',
    }),
    newer: (path) => ({
      said: `${path} was written by a newer kept. Nothing was changed.`,
      tryThis: 'Update kept, then try again.',
    }),
  },
};

function entriesOf(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
