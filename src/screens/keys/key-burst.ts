import type { AfterRest } from '../reading/live-reading.ts';
import type { KeyPress } from './key-press.ts';
import { mostLetters, pastedIn } from './pasted-keys.ts';

type BurstParts = {
  readonly afterRest: AfterRest;
  /** True where keys are text: there a burst is taken as it comes. */
  readonly isText: (keys: readonly KeyPress[]) => boolean;
  readonly act: (keys: readonly KeyPress[]) => void;
  /** Lines that came at once into an open line, or behind the key that opens one, and all that follows them without a pause. */
  readonly paste: (keys: readonly KeyPress[]) => void;
  readonly drop: (letters: number) => void;
};

/**
 * Tells keys from a text: one an input method commits, or one pasted into a terminal that does not say so.
 * Several letters in one read are text when one of them is no key of a keyboard, and many without a pause are;
 * both are dropped once nothing more comes. Few plain ones wait for that rest and are keys. A single letter acts
 * at once, and a held key, which repeats, is never a text.
 */
export function startBurst({ afterRest, isText, act, paste, drop }: BurstParts) {
  let isDropping = false;
  let isPasting = false;
  let held: readonly KeyPress[] = [];
  let recent = 0;
  let last = '';
  let stop: (() => void) | undefined;

  const settle = () => {
    const [keys, letters, wasText] = [held, recent, isDropping];
    isDropping = false;
    isPasting = false;
    held = [];
    recent = 0;
    last = '';
    if (wasText) drop(letters);
    else if (keys.length > 0) act(keys);
  };
  const count = (keys: readonly KeyPress[]) => {
    for (const { name, text } of keys) {
      if (text !== undefined && name !== last) recent += 1;
      last = name;
    }
  };
  return (keys: readonly KeyPress[]): void => {
    if (!isDropping && held.length === 0 && isText(keys)) {
      isPasting ||= pastedIn(keys) !== undefined;
      if (!isPasting) return act(keys);
      stop?.();
      stop = afterRest(settle);
      return paste(keys);
    }
    count(keys);
    stop?.();
    stop = afterRest(settle);
    isDropping ||= recent > mostLetters || isCommitted(keys);
    if (isDropping) return undefined;
    if (held.length === 0 && areOneKey(keys)) return act(keys);
    held = [...held, ...keys];
    return undefined;
  };
}

/** One key, or one that is held down. */
function areOneKey(keys: readonly KeyPress[]): boolean {
  return keys.every(({ name, text }) => text === undefined || name === keys[0]?.name);
}

/** Several letters at once, and not all of them on a keyboard: an input method's, also where it repeats one. */
function isCommitted(keys: readonly KeyPress[]): boolean {
  return keys.length > 1 && keys.some(({ text }) => text !== undefined && !isPlain(text));
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7E]$/u.test(text);
}
