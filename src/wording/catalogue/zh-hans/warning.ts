import type { WarningWords } from '../warning-words.ts';

const tenths = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
const state = { ok: '来得及', tight: '有点紧', unlikely: '多半赶不上', blocked: '卡住了' } as const;

export const warningWords: WarningWords = {
  state,
  chance: (tenth) => {
    if (tenth <= 0) return '不到一成把握';
    return tenth >= 10 ? '九成以上把握' : `约${tenths[tenth] ?? ''}成把握`;
  },
  verdict: ({ state: word, chance, finish, room, isShort }) =>
    isShort
      ? `${word}：${chance}。照这样要到${finish} 才做得完，差${room}。`
      : `${word}：${chance}。顺利的话${finish} 做完，余${room}。`,
  blockedVerdict: (chance) => `卡住了：等的东西到了才能动手，${chance}还来得及。`,
  aim: (target) => `自己按 ${target} 赶（不对外说）。`,
  aimOrSay: (target, say, chance) =>
    `自己按 ${target} 赶（不对外说），或者跟对方说 ${say}：${chance}。`,
  sayAndAim: (say, chance, target) =>
    `跟对方说 ${say}：${chance}；那就自己按 ${target} 赶（不对外说）。`,
  orSay: (say, chance) => `跟对方说 ${say}：${chance}。`,
  doFirst: (by, chance) => `先做这件，${by} 前交：${chance}。`,
  firstLine: (said) => `先做这件，最晚：${said}`,
  nothingToSay: '一年之内没有哪天说得准。',

  beforeIt: '排在前面',
  waitsOn: '在等',
  yours: (noun) => (noun === undefined ? '你的活' : `你的${noun}`),
  daysOff: '放假',
  work: (handle, what, need) => `${handle} ${what} ${need}`,
  more: (count, need) => `另外${count}件 ${need}`,
  listed: (items) => items.join('，'),
  wait: ({ handle, what, who, due }) => [`${handle} ${what}`, who, due].filter(Boolean).join('，'),
  waitAndOthers: (first, others) => `${first}；还有 ${others.join('、')}`,
  noDate: '没有日期',
  ranWork: (ratio, count) => `实际用时是估计的${ratio}倍（做过${count}件）`,
  ranDates: (ratio, count) => `交出来的时间是推算的${ratio}倍（交过${count}件）`,
  ownDaysOff: (days) => `你自己休息少${days}个工作日`,
  takesDays: (holiday, days) => `${holiday}少${days}个工作日`,

  becauseOfThis: (changes) => `受影响：${changes.join('，')}。`,
  nowStands: (handle, now) => `${handle} 现在${state[now]}`,
  butThen: (changes) => `不过这样一来，${changes.join('，')}。`,
  wouldStand: (handle, then) => `${handle} 就${state[then]}`,

  answer: ({ due, state: asked, chance, room }) => `${due}：${state[asked]}，${chance}。${room}`,
  spare: (room) => `余${room}。`,
  short: (room) => `差${room}。`,
  sayLabel: '可以说：',
  orLabel: '或者：',
  inParts: (first, rest) => `${first} 先给一部分，${rest} 给齐`,
  brief: (chance, say) => (say === undefined ? chance : `${chance}，可以说 ${say}`),
};
