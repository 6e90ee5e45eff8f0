import type { MorningWords } from '../morning-words.ts';
import { dueWords } from './due.ts';

export const morningWords: MorningWords = {
  weekdays: dueWords.weekdays,
  date: dueWords.day,
  today: (time) => `today ${time}`,
  elapsed: (minutes) => {
    if (minutes < 60) return `${minutes}m`;
    return minutes < 1440 ? `${Math.round(minutes / 60)}h` : `${Math.round(minutes / 1440)}d`;
  },
  joined: (parts) => parts.join(', '),

  toTell: (count) => `${count} to tell`,
  toDeliver: (count) => `${count} to deliver`,
  waiting: (count) => `${count} waiting`,
  sections: {
    say: {
      title: 'SAY SOMETHING',
      aside: 'before they ask',
      empty: 'Nobody is waiting to hear from you.',
    },
    owe: { title: 'OWE TODAY', empty: 'Nothing is owed today.' },
    next: { title: 'NEXT 3 WORKING DAYS', empty: 'Nothing falls due.' },
    waiting: { title: 'WAITING ON', empty: 'Nobody owes you anything.' },
    quiet: { title: 'GOING QUIET', empty: 'Everybody has heard from you.' },
  },
  more: (count) => `+${count} more`,
  moreAbove: (count) => `+${count} more above`,
  moreBelow: (count) => `+${count} more below`,
  later: (count, unsure) =>
    `+${count} later${unsure === 0 ? '' : `, ${unsure} not safe`}: kept list`,
  month: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`This month ${kept} of ${finished} kept`];
    if (movedWithNotice > 0) parts.push(`${movedWithNotice} moved with notice`);
    if (late > 0) parts.push(`${late} late`);
    return `${parts.join(', ')}.`;
  },

  was: (when) => `was ${when}`,
  by: (when) => `by ${when}`,
  noDate: 'no date',
  myself: 'myself',
  andOthers: (name, others) => `${name} +${others}`,

  lateUntold: 'LATE, not told',
  movedUntold: 'MOVED, not told',
  unwritten: 'write it up',
  timeLeft: (left) => `${left} left`,
  timeOver: (over) => `LATE ${over}`,
  tight: 'TIGHT',
  unlikely: 'UNLIKELY',
  blocked: (handle) => (handle === undefined ? 'BLOCKED' : `BLOCKED by ${handle}`),
  spare: (spare) => `${spare} spare`,
  short: (short) => `${short} short`,
  needsDate: 'GIVE A DATE',
  sayOnTrack: 'on track, say so',
  lateTold: (when) => `LATE, told ${when}`,
  startToday: 'START today',
  work: (need) => `${need} work`,
  ok: 'ok',
  unconfirmed: 'not confirmed',
  lateDays: (days) => (days === 0 ? 'LATE' : `LATE ${days}d`),
  holdsUp: (handles) => `holds up ${handles}`,
  unread: 'NOT READ, mend it',
  quietFor: (days, rhythm) => `${days} days (${rhythm})`,
  lastNote: (text) => `last: ${text}`,

  emptyLedger: [
    'Nothing promised yet. After your next call, type what you said:',
    '',
    '  kept add jane@acme revised deck by thu noon',
    '  kept add 王敏@晨光 修改稿 周四中午前',
    '',
    'Who owes you?   kept wait tom@acme brand guidelines by fri',
    'Not sure?       kept can jane deck by thu need 1d',
    'Look around:    kept --demo',
    'Everything stays on this machine.',
  ],
};
