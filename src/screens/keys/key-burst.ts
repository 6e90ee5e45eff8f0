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
 * Tells keys from a text: one an input method commits, or one pasted into a terminal that does not say so.
 * Different letters in one read are text, and so are many without a pause; both are dropped once nothing more
 * comes. A single letter acts at once, and a held key, which repeats, is never a text.
 */
export function startBurst({ afterRest, isText, act, drop }: BurstParts) {
  let isDropping = false;
  let recent = 0;
  let last = '';
  let stop: (() => void) | undefined;

  const settle = () => {
    if (isDropping) drop(recent);
    isDropping = false;
    recent = 0;
    last = '';
  };
  const count = (keys: readonly KeyPress[]) => {
    for (const { name, text } of keys) {
      if (text !== undefined && name !== last) recent += 1;
      last = name;
    }
  };
  return (keys: readonly KeyPress[]): void => {
    if (!isDropping && isText(keys)) return act(keys);
    count(keys);
    stop?.();
    stop = afterRest(settle);
    isDropping ||= recent > mostLetters || !areOneKey(keys);
    if (!isDropping) act(keys);
  };
}

/** One key, or one that is held down; a letter repeated by an input method is not held. */
function areOneKey(keys: readonly KeyPress[]): boolean {
  const [first] = keys;
  return keys.length < 2 || keys.every(({ name, text }) => name === first?.name && isPlain(text));
}

function isPlain(text: string | undefined): boolean {
  return text === undefined || /^[\x20-\x7E]$/u.test(text);
}
