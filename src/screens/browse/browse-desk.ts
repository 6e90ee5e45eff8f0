import type { OrganisationId } from '../../domain/people/people.ts';
import type { Beside, GlanceWish } from '../beside/beside.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { LetterRead, LetterWay, OutgoingLetter } from '../draft/outgoing-letter.ts';
import type { Browsed, BrowseWish } from '../state/browse-page.ts';

export type LetterOutcome =
  | { readonly kind: 'letter'; readonly letter: LetterRead }
  | (Outcome & { readonly kind: 'problem' });

/** What the pages beside the morning ask of the rest of kept. */
export type BrowseDesk = {
  /** The page as the ledger stands now; undefined when what it is about is gone. */
  readonly browse: (wish: BrowseWish) => Browsed | undefined;
  /** What stands beside a list in a wide window. */
  readonly glance: (wish: GlanceWish) => Beside | undefined;
  readonly letter: (client: OrganisationId) => LetterOutcome;
  /** A letter that is read taken out of the house; nothing is sent. */
  readonly letterWay: (letter: OutgoingLetter, way: LetterWay) => Promise<Outcome>;
  /** Takes one act back, or lets the one undone last count again; what stands in the way is named. */
  readonly undoAct: (id: string) => Outcome;
  readonly redoAct: (id: string) => Outcome;
  /** A new value as it was typed; an empty text goes back to the default. Saved when it answers. */
  readonly set: (name: string, text: string) => Promise<Outcome>;
};
