import type { HeadsUpWords } from '../heads-up-words.ts';

export const headsUpWords: HeadsUpWords = {
  atTime: (day, time) => `${day} at ${time}`,
  subject: (what, on) => `${what}: ${on}`,
  firstSubject: (what, on) => `${what}: ${on}`,
  named: withArticle,
  newDate: (what, on, before) =>
    `${what} will reach you on ${on}${before === undefined ? '' : `, ${before}`}`,
  insteadOf: (date) => `not ${date}`,
  insteadOfHour: (time) => `not at ${time}`,
  insteadOfMissed: (date) => `not ${date} as promised`,
  because: (newDate, why) => `${newDate}: ${why}`,
  sentence: (text) => `${text}.`,
  sorry: 'I am sorry for the delay.',
  partialOn: (day, what) => `On ${day} you will have ${what}.`,
  partialAt: (time, what) => `At ${time} you will have ${what}.`,
  partialNow: (what) => `You can have ${what} now.`,
  stillWorks: (date) => `Does ${date} still work for you?`,
  works: (date) => `Does ${date} work for you?`,
  otherwise: 'If not, call me and we find a way.',
};

const han = /\p{Script=Han}/u;

/** Words before which nobody says "the". */
const ownArticle =
  /^(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|some|any|all|both|each|every|half|most|many|several|few|part|parts|one|another|what|everything|something|nothing|at|just|only)\b|^[\p{L}\p{N}-]+['’]s?(?=\s)/iu;

/** "revised deck" is "the revised deck"; "a quote", "Jane's deck" and 报价单 stay as they are. */
function withArticle(what: string): string {
  return ownArticle.test(what) || han.test(what) ? what : `the ${what}`;
}
