import type { ScreenState } from './screen-state.ts';

/** The one state, and everybody who is told when it changes. */
export function holdState(first: ScreenState) {
  const listeners = new Set<() => void>();
  let held = first;
  return {
    state: () => held,
    become: (next: ScreenState) => {
      if (next === held) return;
      held = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
