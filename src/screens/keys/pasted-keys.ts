import type { KeyPress } from './key-press.ts';

/** More letters than this, one after the other without a pause, were not typed. */
export const mostLetters = 5;

/**
 * What came in one read into an open line, as the text it is: more than anybody types at once, and Enter is not
 * its end. A terminal that does not say that something is pasted sends lines so; the first Enter must not save,
 * and nothing behind it is a key. Undefined: these are keys.
 */
export function pastedIn(keys: readonly KeyPress[]): string | undefined {
  const isManyLetters = keys.filter(({ text }) => text !== undefined).length > mostLetters;
  const enter = keys.findIndex(({ name }) => name === 'enter');
  const isLines = enter >= 0 && keys.slice(enter).some(({ name }) => name !== 'enter');
  return isManyLetters && isLines ? textOfKeys(keys) : undefined;
}

/** Letters as they are, and a space for what parts lines and columns. */
export function textOfKeys(keys: readonly KeyPress[]): string {
  return keys
    .map(({ name, text }) => text ?? (name === 'enter' || name === 'tab' ? ' ' : ''))
    .join('');
}
