import type { AskWords } from '../ask-words.ts';

export const askWords: AskWords = {
  gap: 'Against what they expected:  - less   = as expected   + more   (Enter: as it is) ',
  whichDate: (text) => `"${text}": which do you mean?`,
  when: 'By when? (Enter: not yet) ',
  dateAgain: 'Date: ',
  endOfDay: (time) => `I took ${time} as end of day. Enter to keep, or type yours: `,
  hoursSet: (hours) =>
    `Your working day is ${hours}, Monday to Friday. kept config hours  changes it.`,
  noHours: (typed) => `"${typed}" is no time of day, so it stays. kept config hours 09:00-18:00`,
  newPerson: (typed) => `I do not know ${typed}. At which company? (Enter: keep the line unread) `,
  whichPerson: (typed) => `"${typed}": which one?`,
  whichItem: (typed) => `"${typed}": which one?`,
  side: (organisation) =>
    `${organisation}:  c client   s supplier   o our own side   (Enter: client) `,
  doTheyKnow: (who) =>
    `Does ${who} know?  h draft a heads-up   t yes, told   l later   (Enter: later) `,
  why: 'Why, in words they may read? (Enter: no reason) ',
  released: 'Released by them, or are we saying no?  r released   n we say no   (Enter: neither) ',
  letOff:
    'Do we let them off, or do they say no?  r we let them off   n they say no   (Enter: neither) ',
  releasedByWhom: 'Who released you? ',
  yes: 'yes',
  no: 'no',
  keep: (due) => `keep ${due}`,
  later: (due) => `not said yet: make it ${due}`,
  headsUp: (due) => `already said: draft a heads-up for ${due}`,
  planB: 'keep, and write down a plan B',
  whatExactly: (name) => `What exactly will ${name} get? (12 slides, PDF; Enter: leave it) `,
  recapOffer: (name, handle) => `So that ${name} means the same: kept mail recap ${handle}`,
  planBText: 'Plan B: ',
  choose: '? ',
  correctLine: 'Correct it: ',
  captureLine: 'Who, what, by when: ',
  editField: (field) => `${field}: `,
  partialOn: (day) => `What can they have on ${day}? (Enter: nothing) `,
  partialNow: 'What can they have now? (Enter: nothing) ',
  headsUpMoved: (handle, date, via) =>
    `When it is sent: kept move ${handle} "${date}" --told ${via}`,
  oneOfKeys: (keys) => `Type ${keys.join(', ')}, or press Enter.`,
  headsUpTold: (handle, via) => `When it is sent: kept told ${handle} --via ${via}`,
};
