import type { Commitment, CommitmentId, Gap } from '../../domain/commitment/commitment.ts';
import type { ShownConflict, ShownSide } from '../../domain/commitment/shown-conflict.ts';
import type { OrganisationId } from '../../domain/people/people.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Draft, DraftLetter } from '../draft/draft.ts';
import type { LetterWay, OutgoingLetter } from '../draft/outgoing-letter.ts';
import type { BrowseWish } from './browse-page.ts';
import type { NoteAbout } from './note-about.ts';

/** What the screen wants of the desk; performing it is the loop's work. */
export type Request =
  | { readonly kind: 'quit'; readonly how: 'asked' | 'interrupted' }
  | { readonly kind: 'open-detail'; readonly id: CommitmentId }
  /** A page on which things are picked. */
  | { readonly kind: 'browse'; readonly wish: BrowseWish }
  /** The same page with other things on it. */
  | { readonly kind: 'renew'; readonly wish: BrowseWish }
  | { readonly kind: 'open-letter'; readonly client: OrganisationId }
  | { readonly kind: 'letter-way'; readonly letter: OutgoingLetter; readonly way: LetterWay }
  | { readonly kind: 'undo-act' | 'redo-act'; readonly id: string }
  | { readonly kind: 'set'; readonly name: string; readonly text: string }
  | { readonly kind: 'done'; readonly commitment: Commitment; readonly gap: Gap | undefined }
  | { readonly kind: 'move'; readonly commitment: Commitment; readonly text: string }
  | { readonly kind: 'told'; readonly commitment: Commitment }
  /** Of what machines said apart one side is what holds. */
  | {
      readonly kind: 'settle';
      readonly commitment: Commitment;
      readonly conflict: ShownConflict;
      readonly side: ShownSide;
    }
  | {
      readonly kind: 'open-draft';
      readonly commitment: Commitment;
      readonly letter: DraftLetter;
    }
  | { readonly kind: 'sent' | 'keep-draft'; readonly draft: Draft }
  | { readonly kind: 'drop'; readonly commitment: Commitment; readonly why: string | undefined }
  | { readonly kind: 'drop-line'; readonly line: UnreadLine }
  | { readonly kind: 'note'; readonly about: NoteAbout; readonly text: string }
  | { readonly kind: 'add' | 'wait' | 'meet' | 'heard'; readonly text: string }
  /** A meeting took place: its form is to be filled in; `typed` says which, or with whom and what about. */
  | { readonly kind: 'meeting-form'; readonly typed: string }
  | { readonly kind: 'mend'; readonly captureId: string; readonly text: string }
  | { readonly kind: 'undo' | 'redo' };
