import { withArticle } from './article.ts';
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
