import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { Language } from '../../domain/language.ts';
import type { LetterWarning } from '../../domain/letters/letter-warning.ts';
import type { LedgerReads, World } from '../world.ts';

/** What she may ask of any letter. */
export type LetterWish = {
  /** `--lang`. */
  readonly language?: Language;
  /** The language kept itself speaks: the last resort for a letter's. */
  readonly faceLanguage: Language;
};

/** A letter's facts, ready to be put into words, and what is for us alone. */
export type PreparedLetter<Facts> = {
  readonly facts: Facts;
  readonly warnings: readonly LetterWarning[];
  /** The first reader is somebody who is written to in a chat. */
  readonly isChatUsual: boolean;
  /** Whose dates leave the house with it: for `recordMailed`, once a draft is written. */
  readonly datesSaid: readonly CommitmentId[];
  /** Whom a draft is filed under, by name, and by id when the name gives no file name. */
  readonly name: string;
  readonly id: string;
};

/** The part of the world a letter is gathered from. */
export type LetterWorld = Pick<World, 'now' | 'settings' | 'calendar'> & {
  readonly ledger: Pick<
    LedgerReads,
    | 'openCommitments'
    | 'closedSince'
    | 'unclearCommitments'
    | 'notesSince'
    | 'commitment'
    | 'story'
    | 'person'
    | 'organisation'
    | 'people'
    | 'organisations'
  >;
};
