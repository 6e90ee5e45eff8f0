import type { CardWords } from '../card-words.ts';

export const cardWords: CardWords = {
  labels: {
    iOwe: '我欠他们',
    theyOwe: '他们欠我',
    told: '说过的',
    decided: '定下的',
    contact: '联系',
    gap: '落差',
    nothing: '没有',
  },
  open: (count) => `${count} 件没了结`,
  lateToUs: (count) => `对方逾期 ${count} 件`,
  kept: (kept, finished) => `${finished} 件中守约 ${kept} 件`,
  sides: { client: '客户', supplier: '供应商', ours: '自己人' },
  names: (names) => names.join('、'),
  notedOn: (text, date) => `${text}（${date}）`,
  toldTo: (text, told) => {
    const each = told.map(({ who, how, date }) =>
      [who, `${date}${how === '' ? '' : ` ${how}`}`].filter((part) => part !== '').join('，'),
    );
    return `${text}（${each.join('；')}）`;
  },
  every: (days) => `每 ${days} 天`,
  last: (when) => `上次 ${when}`,
  never: '还没说过话',
  gapCounts: ({ over, as, under }) => `超出 ${over}，符合 ${as}，不如 ${under}`,
  facts: (facts) => facts.join('；'),
  also: (nicknames) => `又叫 ${nicknames.join('、')}`,
};
