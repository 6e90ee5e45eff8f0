import type { Act } from './act.ts';

/** An act with the words for what each of its entries was about. */
export type NamedAct = {
  readonly act: Act;
  readonly facts: readonly { readonly verb: string; readonly about: string }[];
};
