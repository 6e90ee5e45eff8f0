import type { Gap, WorkingMinutes } from '../domain/commitment/commitment.ts';
import type { Due } from '../domain/commitment/due.ts';
import type { Note, NoteKind } from '../domain/commitment/note.ts';
import type { CommitmentDraft } from '../domain/decisions/promise.ts';
import type { UnreadDraft } from '../domain/decisions/unread.ts';
import type { StoryMinute } from './story-time.ts';

/** A promise or a wait of the story before it has an id. What it serves was said before it. */
export type Thing = {
  readonly said: StoryMinute;
  readonly draft: Omit<CommitmentDraft, 'said' | 'after' | 'serves'>;
  readonly serves?: readonly Thing[];
};

/** One thing that happened, at a time of the home wall clock. */
export type Happening = { readonly at: StoryMinute } & (
  | { readonly kind: 'said'; readonly thing: Thing }
  | {
      readonly kind: 'moved';
      readonly thing: Thing;
      readonly to: Due;
      readonly why?: string;
      readonly told?: { readonly via?: string };
      readonly target?: Due;
    }
  | { readonly kind: 'told'; readonly thing: Thing; readonly via?: string }
  | {
      readonly kind: 'delivered';
      readonly thing: Thing;
      readonly gap?: Gap;
      readonly took?: WorkingMinutes;
    }
  | {
      readonly kind: 'dropped';
      readonly thing: Thing;
      readonly why: string;
      readonly isWhyPrivate: boolean;
    }
  | {
      readonly kind: 'noted';
      readonly about: Thing | Note['about'];
      readonly noteKind: NoteKind;
      readonly text: string;
      readonly via?: string;
    }
  | { readonly kind: 'unread'; readonly draft: UnreadDraft }
);
