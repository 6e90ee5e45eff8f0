import type { ReadingWords } from '../reading-words.ts';

export const readingWords: ReadingWords = {
  example: {
    add: 'jane revised deck by thu noon need 1d',
    wait: 'tom brand guidelines by fri',
    firstAdd: 'jane@acme revised deck by thu noon need 1d',
    firstWait: 'tom@acme brand guidelines by fri',
    move: 'fri 5pm',
    meet: 'jane fri 10am status call',
    met: 'jane+tom status call',
  },
  noPerson: 'no person yet',
  nobodyCalled: (typed, candidates) =>
    candidates.length === 0
      ? `nobody called "${typed}"`
      : `nobody called "${typed}": ${candidates.join(' or ')}?`,
  severalCalled: (typed, candidates) => `"${typed}": ${candidates.join(' or ')}?`,
  newPerson: (who) => `${who} (new)`,
  noWords: 'no words yet',
  noDate: 'no date: you will be asked',
  noDateYet: 'no date yet',
  notADate: (typed, suggestion) =>
    suggestion === undefined ? `"${typed}" is not a date yet` : `"${typed}": ${suggestion}?`,
  whichDate: (typed, readings) => `"${typed}": ${readings.join(' or ')}?`,
  past: (due) => `${due} is past`,
  notATime: (typed) => `"${typed}" is not a time yet`,
  chance: (state, chance) => (state === undefined ? chance : `${state.toLowerCase()}, ${chance}`),
  told: 'they know',
  saved: (item) => `Saved: ${item}`,
  noDateOnEnter: 'enter: no date yet',
};
