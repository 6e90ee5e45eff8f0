import type { Called, LetterFormWords } from '../letter-form-words.ts';

const title = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|madam|dame|lord|lady)\b/iu;
const mostNamed = 3;

export const letterFormWords: LetterFormWords = {
  greeting,
  timesAre: (zone) => `All times are ${zone}.`,
  sentences: (sentences) => sentences.join(' '),
  chatOpening: (greeted, line) => {
    if (line.startsWith('I ')) return `${greeted} ${line}`;
    const begun = ownOpening.test(line);
    return begun
      ? `${greeted} ${line.charAt(0).toLowerCase()}${line.slice(1)}`
      : `${greeted.replace(/,$/u, '')} - ${line}`;
  },
  chatSection: (heading, items) => `${heading}: ${items.join('; ')}`,
  chatNamed: (text, name) =>
    text.startsWith(`${name}: `) ? `${name} - ${text.slice(name.length + 2)}` : text,
  chatItem: (text, more) => [text, ...more].join(', '),
};

/** Words of ours a sentence begins with, which stand small behind a name: "Jane, so that we mean the same". */
const ownOpening = /^(?:So that|The|A short|May|Does|Is|Thank|You|Your|This|Here)\b/u;

function greeting(readers: readonly Called[]): string {
  if (readers.length === 0 || readers.length > mostNamed) return 'Hello all,';
  const names = readers.map(({ name }) => name).join(', ');
  return readers.some(({ name }) => title.test(name)) ? `Dear ${names},` : `${names},`;
}
