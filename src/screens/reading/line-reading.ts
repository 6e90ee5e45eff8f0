import type { PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import type { Span } from '../../wording/meaning.ts';

/** One thing understood of a line, or one that is not yet; a long one may be cut so that the others are seen. */
export type Chip = Span & {
  readonly mayBeCut?: boolean;
  /** Left out before anything else is. */
  readonly mayGo?: boolean;
};

/** What is understood of a line while it is being typed. */
export type LineReading = {
  readonly chips: readonly Chip[];
  /** What the chance is asked of once the text rests; absent: there is nothing to ask. */
  readonly question?: PromiseQuestion;
};
