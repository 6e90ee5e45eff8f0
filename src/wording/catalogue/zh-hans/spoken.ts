import type { SpokenWords } from '../spoken-words.ts';

export const spokenWords: SpokenWords = {
  section: (title, count) => `${title}，${count} 件。`,
  place: (at, all) => `第 ${at} 件，共 ${all} 件。`,
  item: (state, parts) => (parts.length === 0 ? `${state}。` : `${state}：${parts.join('，')}。`),
  choice: (number, says) => `${number}：${says}。`,
  pick: '输入某一件的号码，或者：',
  next: (title) => `下一段：${title}`,
  first: '回到第一段',
  more: '记新的，以及其他操作',
  back: '返回',
  leave: '退出 kept',
  prompt: '号码：',
  comma: '，',
  stop: '。',
  notANumber: (typed, most) => `没有“${typed}”这个号码。请输入 0 到 ${most}。`,
  typeLine: (label) => `${label}。输入后按回车；直接回车就放下。`,
};
