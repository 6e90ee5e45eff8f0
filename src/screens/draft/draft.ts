import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { LetterEffect } from '../../domain/letters/letter-effect.ts';
import type { Letter } from '../../letters/letter.ts';

/** The letters that are drafted about the item under the mark. */
export type DraftLetter = 'headsup' | 'chase' | 'report';

/** A letter to be read, copied, or written as a draft; nothing is sent from here. */
export type Draft = {
  readonly commitment: Commitment;
  readonly kind: DraftLetter;
  readonly text: readonly string[];
  /** What to look at before it goes, each in a line. */
  readonly warnings: readonly string[];
  readonly via: 'chat' | 'mail';
  /** The date a heads-up proposes, in words, when that is not the promised one yet. */
  readonly toSaid?: string;
  readonly ready: ReadyDraft;
};

/** The letter itself, whom it is filed under, and what it changes once it is on its way. */
export type ReadyDraft = {
  readonly letter: Letter;
  readonly name: string;
  readonly id: string;
  readonly suffix: string;
  readonly effect: LetterEffect;
  readonly datesSaid: readonly CommitmentId[];
};
