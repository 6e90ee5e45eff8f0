import type { SpokenWords } from '../spoken-words.ts';

export const spokenWords: SpokenWords = {
  section: (title, count) => `${title}，${count} 件。`,
  place: (at, all) => `第 ${at} 件，共 ${all} 件。`,
  item: (state, parts) => (parts.length === 0 ? `${state}。` : `${state}：${parts.join('，')}。`),
  choice: (number, says) => `${number}：${says}。`,
  pick: '輸入某一件的號碼，或者：',
  next: (title) => `下一段：${title}`,
  first: '回到第一段',
  more: '記新的，以及其他動作',
  back: '返回',
  leave: '離開 kept',
  prompt: '號碼：',
  comma: '，',
  stop: '。',
  notANumber: (typed, most) => `沒有「${typed}」這個號碼。請輸入 0 到 ${most}。`,
  typeLine: (label) => `${label}。輸入後按 Enter；直接按 Enter 就放下。`,
};
