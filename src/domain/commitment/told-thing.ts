import type { Temporal } from '../calendar/temporal.ts';
import type { Commitment, Told } from './commitment.ts';
import type { Due } from './due.ts';
import type { Note } from './note.ts';

/** Something they were told: in a note of its own, a promise's date as it was then, or that they have their answer. */
export type ToldThing = { readonly at: Temporal.PlainDateTime } & (
  | { readonly kind: 'note'; readonly note: Note }
  | {
      readonly kind: 'item';
      readonly commitment: Commitment;
      readonly told: Told;
      readonly due: Due;
    }
);
