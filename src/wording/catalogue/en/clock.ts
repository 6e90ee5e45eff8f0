import type { ClockWords } from '../clock-words.ts';

export const clockWords: ClockWords = {
  asked: (who, text) => `${who} asked: ${text}`,
  complained: (who, text) => `${who} complained: ${text}`,
  answerBy: (due, handle) => `Answer by ${due}. When you have: kept told ${handle}`,
  acknowledgeBy: (due, handle) =>
    `Tell them you heard it, by ${due}. When you have: kept told ${handle}`,
  answered: (item, via) =>
    via === undefined ? `Answered: ${item}.` : `Answered (${via}): ${item}.`,
  putRight: (item, handle) =>
    `Now put it right: ${item}. Give them a date: kept move ${handle} fri 5pm`,
  comeBack: (item, due) => `Then ask if it is right now: ${item}, by ${due}.`,
  awaitsConfirmation: (item, due) => `Waiting for their yes: ${item}, by ${due}.`,
  stillAsks: (item, handle) => `Still to be answered: ${item}. If this was it: kept told ${handle}`,
  toldOtherwise: (text, who, when) => `Another date than you told ${who} ${when}: ${text}`,
  toldLine: (when, who, text) => `${when}  ${who}: ${text}`,
  toldOf: (what, due) => `${what}, ${due}`,
  toldNothing: (words) => `Nobody was told anything of "${words}".`,
  meetingHead: (who, what) => `meeting with ${who}: ${what}`,
  meetingAt: (when, parts) => `${[when, ...parts].join(', ')}.`,
  lasts: (effort) => effort,
  met: (who, what) => `Met ${who}: ${what}.`,
  reportBy: (due, handle) => `Report owed by ${due}: kept mail report ${handle}`,
  lineUnread: (line, handle, why) => `"${line}" is kept as ${handle}: ${why}`,
  notesKept: (count) => `${count} ${count === 1 ? 'note' : 'notes'} kept.`,
  form: {
    client: 'client',
    job: 'job',
    when: 'when',
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
  formHints: [
    '// # a topic;  > jane: what we promised by fri;  < tom: what they owe us by fri',
    '// objection, private and means stay with you. Lines with // are not read.',
  ],
};
