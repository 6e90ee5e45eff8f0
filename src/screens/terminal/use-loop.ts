import { useInput, usePaste } from 'ink';
import { useSyncExternalStore } from 'react';
import { readKeys, type KeyPress } from '../keys/key-press.ts';
import type { Stopping } from './stopping.ts';
import { useStopping } from './use-stopping.ts';

/** What runs behind a screen: it holds a state, and takes what is typed. */
type Loop<State> = {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (keys: readonly KeyPress[]) => void;
  readonly paste: (text: string) => void;
};

/** Hands every key and paste to the loop, and answers what it holds now. */
export function useLoop<State>(loop: Loop<State>, stopping: Stopping): State {
  useInput((input, key) => loop.press(readKeys(input, key)));
  usePaste((text) => loop.paste(text));
  useStopping(stopping);
  return useSyncExternalStore(loop.subscribe, loop.state);
}
