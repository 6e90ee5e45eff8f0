import type { WarningWords } from '../warning-words.ts';

const tenths = ['', '一', '兩', '三', '四', '五', '六', '七', '八', '九'];
const state = { ok: '來得及', tight: '有點趕', unlikely: '多半來不及', blocked: '卡住了' } as const;

export const warningWords: WarningWords = {
  state,
  chance: (tenth) => {
    if (tenth <= 0) return '不到一成把握';
    return tenth >= 10 ? '九成以上把握' : `約${tenths[tenth] ?? ''}成把握`;
  },
  verdict: ({ state: word, chance, finish, room, isShort }) =>
    isShort
      ? `${word}：${chance}。照這樣要到${finish} 才做得完，差 ${room}。`
      : `${word}：${chance}。順利的話${finish} 做完，餘 ${room}。`,
  blockedVerdict: (chance) => `卡住了：等的東西到了才能動手，${chance}還來得及。`,
  aim: (target) => `自己抓 ${target}（不對外說）。`,
  aimOrSay: (target, say, chance) =>
    `自己抓 ${target}（不對外說），或者跟對方說 ${say}：${chance}。`,
  sayAndAim: (say, chance, target) =>
    `跟對方說 ${say}：${chance}；那就自己抓 ${target}（不對外說）。`,
  orSay: (say, chance) => `跟對方說 ${say}：${chance}。`,
  doFirst: (by, chance) => `先做這件，${by} 前交：${chance}。`,
  firstLine: (said) => `先做這件，最晚：${said}`,
  nothingToSay: '一年之內沒有哪天說得準。',

  beforeIt: '排在前面',
  waitsOn: '在等',
  yours: (noun) => (noun === undefined ? '你的工作' : `你的${noun}`),
  daysOff: '放假',
  work: (handle, what, need) => `${handle} ${what} ${need}`,
  more: (count, need) => `另外${count}件 ${need}`,
  listed: (items) => items.join('，'),
  wait: ({ handle, what, who, due }) => [`${handle} ${what}`, who, due].filter(Boolean).join('，'),
  waitAndOthers: (first, others) => `${first}；還有 ${others.join('、')}`,
  noDate: '沒有日期',
  ranWork: (ratio, count) => `實際工時是預估的${ratio}倍（做過${count}件）`,
  ranDates: (ratio, count) => `交出來的時間是推算的${ratio}倍（交過${count}件）`,
  ownDaysOff: (days) => `你自己休假少${days}個工作天`,
  takesDays: (holiday, days) => `${holiday}少${days}個工作天`,

  becauseOfThis: (changes) => `受影響：${changes.join('，')}。`,
  nowStands: (handle, now) => `${handle} 現在${state[now]}`,
  butThen: (changes) => `不過這樣一來，${changes.join('，')}。`,
  wouldStand: (handle, then) => `${handle} 就${state[then]}`,

  answer: ({ due, state: asked, chance, room }) => `${due}：${state[asked]}，${chance}。${room}`,
  spare: (room) => `餘 ${room}。`,
  short: (room) => `差 ${room}。`,
  sayLabel: '可以說：',
  orLabel: '或者：',
  inParts: (first, rest) => `${first} 先給一部分，${rest} 給齊`,
  brief: (chance, say) => (say === undefined ? chance : `${chance}，可以說 ${say}`),
};
