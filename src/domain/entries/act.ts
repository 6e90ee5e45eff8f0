import type { ActId, Entry } from './entry.ts';

/** One thing the user did: all the entries of one command. */
export type Act = {
  readonly id: ActId;
  readonly at: string;
  readonly entries: readonly Entry[];
  readonly isUndone: boolean;
};
