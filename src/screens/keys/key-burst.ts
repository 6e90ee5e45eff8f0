import type { AfterRest } from '../reading/live-reading.ts';
import type { KeyPress } from './key-press.ts';

/** More letters than this, one after the other without a pause, were not typed. */
const mostLetters = 5;

type BurstParts = {
  readonly afterRest: AfterRest;
  /** True where keys are text: there a burst is taken as it comes. */
  readonly isText: (keys: readonly KeyPress[]) => boolean;
  readonly act: (keys: readonly KeyPress[]) => void;
  readonly drop: (letters: number) => void;
};

/**
 * Tells keys from a text pasted into a terminal that does not say so. Letters that came in one read wait for
 * a moment's rest: few are keys, many are dropped. A single letter acts at once, and a held key, which
 * repeats, is never a paste.
 */
export function startBurst({ afterRest, isText, act, drop }: BurstParts) {
  let held: readonly KeyPress[] = [];
  let recent = 0;
  let last = '';
  let stop: (() => void) | undefined;

  const settle = () => {
    const keys = held;
    const letters = recent;
    held = [];
    recent = 0;
    last = '';
    if (letters > mostLetters) drop(letters);
    else if (keys.length > 0) act(keys);
  };
  const count = (keys: readonly KeyPress[]) => {
    for (const { name, text } of keys) {
      if (text !== undefined && name !== last) recent += 1;
      last = name;
    }
  };
  return (keys: readonly KeyPress[]): void => {
    if (held.length === 0 && isText(keys)) return act(keys);
    count(keys);
    stop?.();
    stop = afterRest(settle);
    const isSingle = held.length === 0 && recent <= mostLetters && areOneKey(keys);
    if (isSingle) act(keys);
    else held = [...held, ...keys];
  };
}

/** One key, or one that is held down. */
function areOneKey(keys: readonly KeyPress[]): boolean {
  return keys.every(({ name, text }) => text === undefined || name === keys[0]?.name);
}
