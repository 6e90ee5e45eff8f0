import type { KeyPress } from '../../src/screens/keys/key-press.ts';

/** A key by its name, or the letter it types. */
export function keyNamed(name: string): KeyPress {
  if (name === ' ') return { name: 'space', text: ' ' };
  return [...name].length === 1 ? { name, text: name } : { name };
}
