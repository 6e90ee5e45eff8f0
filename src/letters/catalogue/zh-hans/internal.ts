import type { InternalWords } from '../internal-words.ts';

const states = {
  ok: '正常',
  tight: '偏紧',
  unlikely: '恐难如期',
  blocked: '受阻',
  late: '已逾期',
} as const;

export const internalWords: InternalWords = {
  subject: (subject) => `【内部 INTERNAL】${subject}`,
  title: '预测（仅供内部）',
  line: (what, state, tenth) =>
    `${what}：${states[state]}${tenth === undefined ? '' : `，把握约 ${tenth} 成`}`,
  nothing: '没有带日期的未完事项',
};
