import type { Commitment } from '../domain/commitment/commitment.ts';
import type { DateRead } from '../domain/commitment/reading.ts';
import type { PersonId, Side } from '../domain/people/people.ts';
import type { KnownNames } from './names/known-names.ts';

/** How a phrase reads as a date when ALL of it must be the date; `none` when it is anything else. */
type ReadPhrase = (phrase: string) => DateRead;

/** What a line is read against. */
export type CaptureContext = {
  readonly names: KnownNames;
  readonly readPhrase: ReadPhrase;
  /** Whether a phrase says that there is no date yet (尽快, ASAP, "I'll get back to you"). */
  readonly isWithoutDate: (phrase: string) => boolean;
  /** What a company nobody knows is taken for; a client unless said otherwise. */
  readonly newSide?: Side;
  /** `make`: a name nobody has makes a person (she was asked on a terminal). Otherwise it is refused. */
  readonly unknownPeople?: 'refuse' | 'make';
  /** Answers to "which Jane?": the name as typed, and who was meant. */
  readonly chosen?: readonly { readonly typed: string; readonly person: PersonId }[];
  /** `--by DATE`: nothing in the line itself is a date then. */
  readonly by?: string;
};

/** What a line about something already there is read against. */
export type ItemContext = CaptureContext & {
  /** Those the words may mean: usually the open ones. */
  readonly commitments: readonly Commitment[];
  /** Any of all there ever were, by its handle, so that a closed one is refused by name. */
  readonly byHandle?: (handle: string) => Commitment | undefined;
};
