import type { CardWords } from '../card-words.ts';

export const cardWords: CardWords = {
  labels: {
    iOwe: 'I OWE',
    theyOwe: 'THEY OWE',
    told: 'TOLD',
    decided: 'DECIDED',
    contact: 'contact',
    gap: 'gap',
    nothing: 'nothing',
  },
  open: (count) => `${count} open`,
  lateToUs: (count) => `${count} late to us`,
  kept: (kept, finished) => `${kept} of ${finished} kept`,
  sides: { client: 'client', supplier: 'supplier', ours: 'our side' },
  names: (names) => names.join(', '),
  notedOn: (text, date) => `${text}  (${date})`,
  toldTo: (text, told) => {
    const each = told.map(({ who, how, date }) => {
      const when = how === '' ? date : `${how} ${date}`;
      return who === '' ? when : `${who}, ${when}`;
    });
    return `${text}  (${each.join('; ')})`;
  },
  every: (days) => `every ${days} days`,
  last: (when) => `last ${when}`,
  never: 'no word yet',
  gapCounts: ({ over, as, under }) => `over ${over}, as ${as}, under ${under}`,
  facts: (facts) => facts.join('; '),
  also: (nicknames) => `also ${nicknames.join(', ')}`,
};
