import { spaced, spacedBefore } from '../chinese-space.ts';
import type { HeadsUpWords } from '../heads-up-words.ts';

export const headsUpWords: HeadsUpWords = {
  atTime: (day, time) => `${day} ${time}`,
  subject: (what, on) => `${spaced(what)}交付时间调整：${on}`,
  firstSubject: (what, on) => `${spaced(what)}交付时间：${on}`,
  named: (what) => what,
  newDate: (what, on, before) =>
    before === undefined
      ? `${spaced(what)}将于${spaced(on)}交付`
      : `${spaced(what)}将调整至${spaced(on)}交付（${before}）`,
  insteadOf: (date) => `原定${date}`,
  insteadOfHour: (time) => `原定当天 ${time}`,
  insteadOfMissed: (date) => `原定${date}`,
  because: (newDate, why) => `${newDate}，原因是${spacedBefore(why)}`,
  sentence: (text) => `${text}。`,
  sorry: '未能如期交付，非常抱歉。',
  partialOn: (day, what) => `${spaced(day)}可先提供${spacedBefore(what)}。`,
  partialAt: (time, what) => `当天 ${time} 可先提供${spacedBefore(what)}。`,
  partialNow: (what) => `目前可先提供${spacedBefore(what)}。`,
  stillWorks: (date, isFamiliar) =>
    `不知${spaced(date)}交付是否会影响${isFamiliar ? '你' : '您'}的安排？`,
  works: (date, isFamiliar) => `不知${spaced(date)}对${isFamiliar ? '你' : '您'}是否方便？`,
  otherwise: '如有不便，请随时来电，一起想办法。',
};
