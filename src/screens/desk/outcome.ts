import type { Commitment } from '../../domain/commitment/commitment.ts';

/**
 * What came of a change, in words. `problem`: nothing was written, an open field stays open.
 * `said`: it stands in the ledger; `others`: what that did to other promises.
 */
export type Outcome =
  | {
      readonly kind: 'said';
      readonly said: string;
      readonly others?: string;
      /** Saved without a date and without a word about it: asked for once. */
      readonly asksDate?: Commitment;
      /** A date they may not know holds now: whether they do is asked. */
      readonly asksTold?: Commitment;
    }
  | { readonly kind: 'problem'; readonly problem: string };
