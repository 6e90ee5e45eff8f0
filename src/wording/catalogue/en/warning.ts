import { pluralOf } from './plural.ts';
import type { WarningWords } from '../warning-words.ts';

const state = { ok: 'OK', tight: 'Tight', unlikely: 'Unlikely', blocked: 'Blocked' } as const;

export const warningWords: WarningWords = {
  state,
  chance: (tenth) => {
    if (tenth <= 0) return 'less than 1 in 10';
    return tenth >= 10 ? 'better than 9 in 10' : `about ${tenth} in 10`;
  },
  verdict: ({ state: word, chance, finish, room, isShort }) =>
    isShort
      ? `${word}: ${chance}. Likely done ${finish}; ${room} short.`
      : `${word}: ${chance}. Done by ${finish} if all goes well; ${room} spare.`,
  blockedVerdict: (chance) =>
    `Blocked until what it waits on is in; ${chance} that it is still in time.`,
  aim: (target) => `Aim for ${target} (yours alone).`,
  aimOrSay: (target, say, chance) => `Aim for ${target} (yours alone), or say ${say}: ${chance}.`,
  sayAndAim: (say, chance, target) =>
    `Say ${say}: ${chance}; then aim for ${target} (yours alone).`,
  orSay: (say, chance) => `Say ${say}: ${chance}.`,
  doFirst: (by, chance) => `Do it first, by ${by}: ${chance}.`,
  firstLine: (said) => `Do it first, by  ${said}`,
  nothingToSay: 'No date within a year is safe to say.',

  beforeIt: 'before it',
  waitsOn: 'waits on',
  yours: (noun) => `your ${noun === undefined ? 'work' : pluralOf(noun)}`,
  daysOff: 'days off',
  work: (handle, what, need) => `${handle} ${what} ${need}`,
  more: (count, need) => `${count} more ${need}`,
  listed: (items) => items.join(', '),
  wait: ({ handle, what, who, due }) => [`${handle} ${what}`, who, due].filter(Boolean).join(', '),
  waitAndOthers: (first, others) => `${first}; also ${others.join(', ')}`,
  noDate: 'no date',
  ranWork: (ratio, count) => `ran ${ratio}x the estimate (${count} finished)`,
  ranDates: (ratio, count) => `came at ${ratio}x the time reckoned (${count} finished)`,
  takesDays: (holiday, days) =>
    `${holiday} takes ${days === 1 ? '1 working day' : `${days} working days`}`,
  ownDaysOff: (days) =>
    days === 1 ? 'your day off takes 1 working day' : `your days off take ${days} working days`,

  becauseOfThis: (changes) => `Because of this: ${changes.join(', ')}.`,
  nowStands: (handle, now) => `${handle} is now ${now === 'ok' ? 'ok' : state[now].toLowerCase()}`,
  butThen: (changes) => `But then ${changes.join(', ')}.`,
  wouldStand: (handle, then) =>
    `${handle} would be ${then === 'ok' ? 'ok' : state[then].toLowerCase()}`,

  answer: ({ due, state: asked, chance, room }) =>
    `${due}: ${asked === 'ok' ? 'ok' : state[asked].toLowerCase()}, ${chance}. ${capital(room)}`,
  spare: (room) => `${room} spare.`,
  short: (room) => `${room} short.`,
  sayLabel: 'Say:',
  orLabel: 'Or:',
  inParts: (first, rest) => `part of it ${first}, the rest ${rest}`,
  brief: (chance, say) => (say === undefined ? chance : `${chance}; say ${say}`),
};

/** A sentence may begin with "half a day". */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
