import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { WalkChoice, WalkTally } from '../../wording/catalogue/screen-words.ts';
import type { LetterRead } from '../draft/outgoing-letter.ts';
import type { Draft } from '../draft/draft.ts';
import type { Place } from '../keys/binding.ts';
import type { BrowsePage } from './browse-page.ts';

/** An item as it stood when it was decided, and what was decided. */
export type Decided = { readonly item: MorningItem; readonly choices: readonly WalkChoice[] };

/** A page over the morning; the last one is seen. `top` is the first line on view. */
export type Page =
  | { readonly kind: 'detail'; readonly detail: CommitmentDetail; readonly top: number }
  /** Every key of one place. */
  | { readonly kind: 'help'; readonly of: Place; readonly top: number }
  | BrowsePage
  | { readonly kind: 'letter'; readonly letter: LetterRead; readonly top: number }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly top: number }
  /** What still needs a decision, the first of it on view; `now` is the home wall clock. */
  | {
      readonly kind: 'walk';
      readonly left: readonly MorningItem[];
      readonly all: number;
      readonly tally: WalkTally;
      /** What was written of which item, in the order it was decided. */
      readonly decided: readonly Decided[];
      /** Undo was pressed, and the morning is about to be looked at again. */
      readonly isTakingBack: boolean;
      readonly now: Temporal.PlainDateTime;
      readonly top: number;
    };
