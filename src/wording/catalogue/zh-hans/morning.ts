import type { MorningWords } from '../morning-words.ts';
import { dueWords } from './due.ts';

export const morningWords: MorningWords = {
  weekdays: dueWords.weekdays,
  date: dueWords.day,
  today: (time) => `今天 ${time}`,
  elapsed: (minutes) => {
    if (minutes < 60) return `${minutes}分钟`;
    return minutes < 1440 ? `${Math.round(minutes / 60)}小时` : `${Math.round(minutes / 1440)}天`;
  },
  joined: (parts) => parts.join('，'),

  toTell: (count) => `${count} 件要说`,
  toDeliver: (count) => `${count} 件要交`,
  waiting: (count) => `${count} 件在等`,
  sections: {
    say: { title: '该说一声', aside: '别等人家来问', empty: '没有人在等你的消息。' },
    owe: { title: '今天要交', empty: '今天没有要交的。' },
    next: { title: '接下来三个工作日', empty: '没有到期的。' },
    waiting: { title: '在等别人', empty: '没有人欠你东西。' },
    quiet: { title: '好久没联系', empty: '都联系过了。' },
  },
  more: (count) => `还有 ${count} 件`,
  moreAbove: (count) => `上面还有 ${count} 件`,
  moreBelow: (count) => `下面还有 ${count} 件`,
  later: (count, unsure) =>
    `更晚的还有 ${count} 件${unsure === 0 ? '' : `，${unsure} 件没把握`}：kept list`,
  month: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`本月 ${finished} 件，守约 ${kept} 件`];
    if (movedWithNotice > 0) parts.push(`提前打过招呼改期 ${movedWithNotice} 件`);
    if (late > 0) parts.push(`逾期 ${late} 件`);
    return `${parts.join('，')}。`;
  },

  // A date is long enough without its weekday: the column is fourteen cells wide.
  was: (when) => `原定${when.split(' 周')[0] ?? when}`,
  by: (when) => `${when} 前`,
  noDate: '没有日期',
  myself: '自己',
  andOthers: (name, others) => `${name} 等${others + 1}人`,

  lateUntold: '逾期，还没说',
  movedUntold: '改期，还没说',
  unwritten: '该写纪要',
  timeLeft: (left) => `还剩${left}`,
  timeOver: (over) => `超时${over}`,
  tight: '有点紧',
  unlikely: '多半赶不上',
  blocked: (handle) => (handle === undefined ? '卡住了' : `卡在 ${handle}`),
  spare: (spare) => `余${spare}`,
  short: (short) => `差${short}`,
  needsDate: '给个日期',
  sayOnTrack: '顺利，报个平安',
  lateTold: (when) => `逾期，${when}说过`,
  startToday: '今天就得动手',
  work: (need) => `要${need}`,
  ok: '来得及',
  unconfirmed: '对方没确认',
  lateDays: (days) => (days === 0 ? '逾期' : `逾期${days}天`),
  holdsUp: (handles) => `${handles} 等着用`,
  unread: '没看懂，改一下',
  quietFor: (days, rhythm) => `${days}天没联系（${rhythm}）`,
  lastNote: (text) => `上次：${text}`,

  emptyLedger: [
    '还没有承诺。打完下一个电话，把说过的话敲进来：',
    '',
    '  kept add 王敏@晨光 修改稿 周四中午前',
    '  kept add jane@acme revised deck by thu noon',
    '',
    '别人欠你的？   kept 等 老李@影棚 场地照片 周三',
    '没把握？       kept can 王敏 修改稿 周四前 需1天',
    '先看看样子：   kept --demo',
    '所有内容只留在这台电脑上。',
  ],
};
