/** "decks", "replies", "boxes"; what is no plain English word stays as it is. */
export function pluralOf(noun: string): string {
  if (!/^[a-z-]+$/u.test(noun)) return noun;
  if (/(?:s|x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
