/** The one state, and everybody who is told when it changes. */
export type HeldState<State> = {
  readonly state: () => State;
  readonly become: (next: State) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function holdState<State>(first: State): HeldState<State> {
  const listeners = new Set<() => void>();
  let held = first;
  return {
    state: () => held,
    become: (next) => {
      if (next === held) return;
      held = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
