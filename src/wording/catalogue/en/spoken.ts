import type { SpokenWords } from '../spoken-words.ts';

export const spokenWords: SpokenWords = {
  section: (title, count) => `${title}, ${count === 1 ? '1 item' : `${count} items`}.`,
  place: (at, all) => `${at} of ${all}. `,
  item: (state, parts) => (parts.length === 0 ? `${state}.` : `${state}: ${parts.join(', ')}.`),
  choice: (number, says) => `${number}: ${says}.`,
  pick: 'Type the number of an item, or:',
  next: (title) => `next: ${title}`,
  first: 'back to the first section',
  more: 'add something, and everything else',
  back: 'back',
  leave: 'leave kept',
  prompt: 'Number: ',
  comma: ', ',
  stop: '. ',
  notANumber: (typed, most) => `"${typed}" is not one of the numbers. Type 0 to ${most}.`,
  typeLine: (label) => `${label}. Type it, then enter; enter alone leaves it. `,
};
