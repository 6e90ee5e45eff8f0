import type { CardWords } from '../card-words.ts';

export const cardWords: CardWords = {
  labels: {
    iOwe: '我欠他們',
    theyOwe: '他們欠我',
    told: '說過的',
    decided: '敲定的',
    contact: '聯絡',
    gap: '落差',
    nothing: '沒有',
  },
  open: (count) => `${count} 件未結`,
  lateToUs: (count) => `對方逾期 ${count} 件`,
  kept: (kept, finished) => `${finished} 件中守約 ${kept} 件`,
  sides: { client: '客戶', supplier: '供應商', ours: '自己人' },
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
  never: '還沒說過話',
  gapCounts: ({ over, as, under }) => `超出 ${over}，符合 ${as}，不如 ${under}`,
  facts: (facts) => facts.join('；'),
  also: (nicknames) => `又稱 ${nicknames.join('、')}`,
};
