import type { Called, LetterFormWords } from '../letter-form-words.ts';

const title = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|dame|lord|lady)\b/iu;
const mostNamed = 3;

export const letterFormWords: LetterFormWords = {
  greeting,
  timesAre: (zone) => `All times are ${zone}.`,
  sentences: (sentences) => sentences.join(' '),
  chatOpening: (greeted, line) => `${greeted.replace(/,$/u, '')} - ${line}`,
  chatSection: (heading, items) => `${heading}: ${items.join('; ')}`,
  chatItem: (text, more) => [text, ...more].join(', '),
};

function greeting(readers: readonly Called[]): string {
  if (readers.length > mostNamed) return 'Hello all,';
  const names = readers.map(({ name }) => name).join(', ');
  return readers.some(({ name }) => title.test(name)) ? `Dear ${names},` : `${names},`;
}
