import { spaced, spacedBefore } from '../chinese-space.ts';
import type { HeadsUpWords } from '../heads-up-words.ts';

export const headsUpWords: HeadsUpWords = {
  atTime: (day, time) => `${day} ${time}`,
  subject: (what, on) => `${spaced(what)}交付時間調整：${on}`,
  firstSubject: (what, on) => `${spaced(what)}交付時間：${on}`,
  named: (what) => what,
  newDate: (what, on, before) =>
    before === undefined
      ? `${spaced(what)}將於${spaced(on)}交付`
      : `${spaced(what)}將調整至${spaced(on)}交付（${before}）`,
  insteadOf: (date) => `原訂${date}`,
  insteadOfHour: (time) => `原訂當天 ${time}`,
  insteadOfMissed: (date) => `原訂${date}`,
  because: (newDate, why) => `${newDate}，原因是${spacedBefore(why)}`,
  sentence: (text) => `${text}。`,
  sorry: '未能如期交付，深感抱歉。',
  partialOn: (day, what) => `${spaced(day)}可先提供${spacedBefore(what)}。`,
  partialAt: (time, what) => `當天 ${time} 可先提供${spacedBefore(what)}。`,
  partialNow: (what) => `目前可先提供${spacedBefore(what)}。`,
  stillWorks: (date, isFamiliar) =>
    `不知${spaced(date)}交付是否會影響${isFamiliar ? '你' : '您'}的安排？`,
  works: (date, isFamiliar) => `不知${spaced(date)}對${isFamiliar ? '你' : '您'}是否方便？`,
  otherwise: '若有不便，請隨時來電，一起想辦法。',
};
