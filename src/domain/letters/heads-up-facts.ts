import type { LetterDate } from './letter-date.ts';
import type { LetterFacts } from './letter-facts.ts';

/**
 * All that a heads-up may know of a promise whose date cannot be held. The wall stands here too: nothing
 * private has a field.
 */
export type HeadsUpFacts = LetterFacts & {
  readonly what: string;
  /** The new date. */
  readonly at: LetterDate;
  /** The date they count on; absent when they never heard one. */
  readonly before?: BeforeFact;
  /** Why, in words they may read. */
  readonly why?: string;
  /** What they can have on the old date, or now when that has passed. */
  readonly partial?: string;
};

export type BeforeFact = { readonly at: LetterDate; readonly isPast: boolean };
