import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { realContext } from './real-reader.ts';

/** What the reader of dates is asked while a line is read, in phrases and in letters. */
function workOn(line: string): { readonly phrases: number; readonly letters: number } {
  const context = realContext();
  let phrases = 0;
  let letters = 0;
  const count = (text: string): void => {
    phrases += 1;
    letters += text.length;
  };
  captureLine([line], {
    ...context,
    readPhrase: (phrase) => {
      count(phrase);
      return context.readPhrase(phrase);
    },
    isWithoutDate: (phrase) => {
      count(phrase);
      return context.isWithoutDate(phrase);
    },
  });
  return { phrases, letters };
}

// Counted, not timed: a page that is pasted costs no more than in proportion to its length.
test.each([
  'by fri ',
  'jane by by by fri fri by on ',
  'fri, ',
  'deck by fri and ',
  '周五前 ',
  '报价单周五前给王敏 ',
  '12:30 ',
  'jane@acme ',
  '3 days after ',
  '" by fri',
  'x'.repeat(40),
])(
  'a line of nothing but "%s" asks the reader of dates in proportion, however long it is',
  (piece) => {
    const line = (letters: number): string =>
      `jane ${piece.repeat(Math.ceil(letters / piece.length))}`;
    const [short, long] = [workOn(line(1000)), workOn(line(8000))];
    expect(long.phrases).toBeLessThanOrEqual(12 * Math.max(20, short.phrases));
    expect(long.letters).toBeLessThanOrEqual(12 * Math.max(8000, short.letters));
  },
);
