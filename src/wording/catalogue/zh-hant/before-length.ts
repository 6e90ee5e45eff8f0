/** A word and a length of time: apart where a digit follows, as between Chinese and digits everywhere in Traditional. */
export function beforeLength(word: string, length: string): string {
  return /^\d/u.test(length) ? `${word} ${length}` : `${word}${length}`;
}
