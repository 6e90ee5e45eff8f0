import type { InternalWords } from '../internal-words.ts';

const states = {
  ok: '正常',
  tight: '偏緊',
  unlikely: '恐難如期',
  blocked: '受阻',
  late: '已逾期',
} as const;

export const internalWords: InternalWords = {
  subject: (subject) => `【內部 INTERNAL】${subject}`,
  title: '預測（僅供內部）',
  line: (what, state, tenth) =>
    `${what}：${states[state]}${tenth === undefined ? '' : `，把握約 ${tenth} 成`}`,
  nothing: '沒有附日期的未結事項',
};
