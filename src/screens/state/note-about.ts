import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { PersonId } from '../../domain/people/people.ts';

/** What a note is about. */
export type NoteAbout =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'commitment'; readonly id: CommitmentId };
