import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { Card } from '../../domain/people/card.ts';
import type { PersonId } from '../../domain/people/people.ts';
import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { WalkTally } from '../../wording/catalogue/screen-words.ts';
import type { Draft } from '../desk/screen-desk.ts';

/** A page over the morning; the last one is seen. `top` is the first line on view. */
export type Page =
  | { readonly kind: 'detail'; readonly detail: CommitmentDetail; readonly top: number }
  | { readonly kind: 'card'; readonly person: PersonId; readonly card: Card; readonly top: number }
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly top: number }
  /** What still needs a decision, the first of it on view; `now` is the home wall clock. */
  | {
      readonly kind: 'walk';
      readonly left: readonly MorningItem[];
      readonly all: number;
      readonly tally: WalkTally;
      readonly now: Temporal.PlainDateTime;
      readonly top: number;
    };
