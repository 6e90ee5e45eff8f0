import type { ClockWords } from '../clock-words.ts';

export const clockWords: ClockWords = {
  asked: (who, text) => `${who} asked: ${text}`,
  complained: (who, text) => `${who} complained: ${text}`,
  answerBy: (due, handle) => `Answer by ${due}. When you have: kept told ${handle}`,
  acknowledgeBy: (due, handle) =>
    `Tell them you heard it, by ${due}. When you have: kept told ${handle}`,
  marks: {
    answer: (what) => `answer: ${what}`,
    complaint: (what) => `complaint: ${what}`,
    fix: (what) => `put right: ${what}`,
    comeBack: (what) => `right now? ${what}`,
    confirmation: (what) => `to confirm: ${what}`,
    meeting: (what) => `meeting: ${what}`,
  },
  acknowledged: (item, via) =>
    via === undefined
      ? `They know you heard it: ${item}.`
      : `They know you heard it (${via}): ${item}.`,
  answered: (item, via) =>
    via === undefined ? `Answered: ${item}.` : `Answered (${via}): ${item}.`,
  putRight: (item, handle) =>
    `Now put it right: ${item}. Give them a date: kept move ${handle} fri 5pm`,
  comeBack: (item, due) => `Then ask if it is right now: ${item}, by ${due}.`,
  awaitsConfirmation: (item, due) => `Waiting for their yes: ${item}, by ${due}.`,
  stillAsks: (item, handle) => `Still to be answered: ${item}. If this was it: kept told ${handle}`,
  toldOtherwise: (text, who, when) => `Another date than you told ${who} ${when}: ${text}`,
  promisedOtherwise: (item, due, handle) =>
    `Another date than you promised: ${item}, ${due}. If it moves: kept move ${handle} to DATE told`,
  toldLine: (when, who, text) => `${when}  ${who}: ${text}`,
  answeredThem: (what) => `answered: ${what}`,
  toldOf: (what, due) => `${what}, ${due}`,
  toldNothing: (words) => `Nobody was told anything of "${words}".`,
  meetingWord: 'meeting',
  meetingHead: (who, what) => `meeting with ${who}: ${what}`,
  meetingAt: (when, parts) => `${[when, ...parts].join(', ')}.`,
  askTime: (day) => `At what time on ${day}?`,
  meetingNotSaved: (said) => `Not saved as a meeting: ${said}`,
  meetingLineKept: (handle) =>
    `Your line is kept (${handle}): kept edit ${handle} jane fri 3pm catch-up`,
  timeMissing: (day) => ({ said: `${day} has no time, and a meeting needs one.` }),
  askAhead: (due) => `It is only to come, ${due}. Has it taken place already?`,
  meetingAhead: (due, handle) => ({
    said: `Nothing was changed: this meeting is still to come, ${due}.`,
    tryThis: `If it has taken place already: kept met ${handle} --yes`,
  }),
  overlaps: (item, when) => `At the same time: ${item}, ${when}.`,
  partsTooLong: (parts, length) => `The parts take ${parts}, and the meeting has ${length}.`,
  lasts: (effort) => effort,
  met: (who, what) => `Met ${who}: ${what}.`,
  reportOf: (what) => `report: ${what}`,
  reportBy: (due, handle) => `Report owed by ${due}: kept mail report ${handle}`,
  lineUnread: (line, handle, why) => `"${line}" is kept as ${handle}: ${why}`,
  whenUnread: (text, taken) =>
    `"${text}" is no time in the past; the meeting is put down for ${taken}.`,
  clientUnread: (text) => `"${text}" is not the client of those who were there.`,
  headKept: 'Your line is kept as a private note; to mend it: kept undo, and kept met again.',
  labelUnknown: (text) => `No label kept knows, so it stays private: "${text}"`,
  notesKept: (count) => `${count} ${count === 1 ? 'note' : 'notes'} kept.`,
  form: {
    client: 'client',
    job: 'job',
    when: 'when',
    place: 'place',
    present: 'present',
    copy: 'copy',
    discussed: 'discussed',
    decided: 'decided',
    objection: 'objection (mine)',
    private: 'private',
    means: 'means',
    goal: 'goal',
    problem: 'problem',
    audience: 'audience',
    budget: 'budget',
    limits: 'limits',
    supplies: 'client supplies',
  },
  formAside: (path) =>
    `Nothing was written down. Your words are kept in ${path}; the same kept met opens them again.`,
  formHints: [
    '// # a topic;  > jane: what we promised by fri;  < tom: what they owe us by fri',
    '// objection, private and means stay with you. Lines with // are not read.',
  ],
};
