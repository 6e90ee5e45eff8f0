import type { MorningWords } from '../morning-words.ts';
import { dueWords } from './due.ts';
import { beforeLength } from './before-length.ts';

export const morningWords: MorningWords = {
  weekdays: dueWords.weekdays,
  date: dueWords.day,
  today: (time) => `今天 ${time}`,
  elapsed: (minutes) => {
    if (minutes < 60) return `${minutes} 分鐘`;
    return minutes < 1440 ? `${Math.round(minutes / 60)} 小時` : `${Math.round(minutes / 1440)} 天`;
  },
  joined: (parts) => parts.join('，'),

  toTell: (count) => `${count} 件要說`,
  toDeliver: (count) => `${count} 件要交`,
  waiting: (count) => `${count} 件在等`,
  sections: {
    say: { title: '該說一聲', aside: '別等人家來問', empty: '沒有人在等你的消息。' },
    owe: { title: '今天要交', empty: '今天沒有要交的。' },
    next: { title: '接下來三個工作天', empty: '沒有到期的。' },
    waiting: { title: '在等別人', empty: '沒有人欠你東西。' },
    quiet: { title: '好久沒聯絡', empty: '都聯絡過了。' },
  },
  more: (count) => `還有 ${count} 件`,
  moreAbove: (count) => `上面還有 ${count} 件`,
  moreBelow: (count) => `下面還有 ${count} 件`,
  later: (count, unsure) =>
    `更晚的還有 ${count} 件${unsure === 0 ? '' : `，${unsure} 件沒把握`}：kept list`,
  month: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`本月 ${finished} 件，守約 ${kept} 件`];
    if (movedWithNotice > 0) parts.push(`事先說過才改期 ${movedWithNotice} 件`);
    if (late > 0) parts.push(`逾期 ${late} 件`);
    return `${parts.join('，')}。`;
  },

  // A date is long enough without its weekday: the column is fourteen cells wide.
  was: (when) => `原訂${when.split(' 週')[0] ?? when}`,
  by: (when) => `${when} 前`,
  noDate: '沒有日期',
  myself: '自己',
  andOthers: (name, others) => `${name} 等${others + 1}人`,

  lateUntold: '逾期，還沒說',
  movedUntold: '改期，還沒說',
  unwritten: '該寫紀錄',
  timeLeft: (left) => beforeLength('還剩', left),
  timeOver: (over) => beforeLength('超時', over),
  tight: '有點趕',
  unlikely: '多半來不及',
  blocked: (handle) => (handle === undefined ? '卡住了' : `卡在 ${handle}`),
  spare: (spare) => beforeLength('餘', spare),
  short: (short) => beforeLength('差', short),
  needsDate: '給個日期',
  sayOnTrack: '順利，回報一聲',
  lateTold: (when) => `逾期，${when}說過`,
  startToday: '今天就要動手',
  work: (need) => beforeLength('要', need),
  ok: '來得及',
  unconfirmed: '對方沒確認',
  lateDays: (days) => (days === 0 ? '逾期' : `逾期 ${days} 天`),
  holdsUp: (handles) => `${handles} 等著用`,
  unread: '沒看懂，改一下',
  quietFor: (days, rhythm) => `${days} 天沒聯絡（${rhythm}）`,
  lastNote: (text) => `上次：${text}`,

  emptyLedger: [
    '還沒有承諾。打完下一通電話，把說過的話打進來：',
    '',
    '  kept add 王敏@晨光 修改稿 週四中午前',
    '  kept add jane@acme revised deck by thu noon',
    '',
    '別人欠你的？   kept 等 老李@影棚 場地照片 週三',
    '沒把握？       kept can 王敏 修改稿 週四前 需1天',
    '先看看樣子：   kept --demo',
    '所有內容只留在這台電腦上。',
  ],
};
