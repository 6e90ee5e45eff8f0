import type { Called, LetterFormWords } from '../letter-form-words.ts';

export const letterFormWords: LetterFormWords = {
  greeting,
  timesAre: (zone) => `以上時間皆為${zone}。`,
  sentences: (sentences) => sentences.join(''),
  chatOpening: (greeted, line) => `${greeted}${line}`,
  chatSection: (heading, items) => `【${heading}】${items.join('；')}`,
  chatNamed: (text) => text,
  chatItem: (text, more) => [text, ...more].join('，'),
};

function greeting(readers: readonly Called[]): string {
  const [first, second] = readers;
  if (first === undefined || readers.length > 2) return '各位好！';
  if (second) return `${first.name}、${second.name}，兩位好！`;
  return first.isFamiliar ? `${first.name}，你好！` : `${first.name}，您好！`;
}
