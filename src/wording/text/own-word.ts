/** What a table says of a text from outside: `constructor` is no word of it, though every object answers to that. */
export function ownWord<Word>(
  table: { readonly [key: string]: Word },
  key: string,
): Word | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
