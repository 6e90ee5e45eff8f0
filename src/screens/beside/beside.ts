import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import type { Card } from '../../domain/people/card.ts';
import type { CardAbout } from '../state/browse-page.ts';

/** What stands beside a list: the thing under its mark, in full. */
export type Beside =
  | { readonly kind: 'detail'; readonly detail: CommitmentDetail }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'unread'; readonly line: UnreadLine };

/** What is asked of the desk for it; a forecast that is known already is not worked out again. */
export type GlanceWish =
  | { readonly kind: 'commitment'; readonly id: CommitmentId; readonly forecast?: Forecast }
  | { readonly kind: 'unread'; readonly id: string; readonly line: UnreadLine }
  | CardAbout;
