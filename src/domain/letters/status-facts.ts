import type { Temporal } from '../calendar/temporal.ts';
import type { LetterChannel } from './letter-channel.ts';
import type { LetterDate } from './letter-date.ts';
import type { LetterFacts } from './letter-facts.ts';

/**
 * All that a weekly status letter may know of a client. The wall stands here: a letter is made from these
 * types alone, and nothing private has a field in them, so nothing private can be written by mistake.
 */
export type StatusFacts = LetterFacts & {
  /** The company it goes to, and what it is to us: a supplier has no project of his own with us. */
  readonly client: string;
  readonly side: 'client' | 'supplier';
  readonly week: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };
  readonly delivered: readonly DeliveredFact[];
  readonly coming: readonly ComingFact[];
  readonly needed: readonly NeededFact[];
  readonly agreed: readonly AgreedFact[];
  readonly next?: NextFact;
};

/** Something handed over this week. `agreed` is the date they counted on; absent when none was said. */
export type DeliveredFact = {
  readonly what: string;
  readonly theyGet?: string;
  readonly on: LetterDate;
  readonly agreed?: LetterDate;
  readonly isAsAgreed: boolean;
};

/** A promise that stands. */
export type ComingFact = {
  readonly what: string;
  readonly theyGet?: string;
  readonly date: ComingDate;
};

/** `passed`: the promised moment is behind us and no new one is set yet. */
export type ComingDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'on'; readonly at: LetterDate; readonly moved?: MovedFact }
  | { readonly kind: 'passed'; readonly was: LetterDate };

/** The date they counted on before, and when they heard that it moved; no `told`: this letter tells them. */
export type MovedFact = {
  readonly from: LetterDate;
  readonly told?: { readonly on: Temporal.PlainDate; readonly via?: LetterChannel };
};

/** Something their people owe us. */
export type NeededFact = {
  readonly what: string;
  readonly theyGive?: string;
  readonly due?: LetterDate;
  /** Their date is behind us. */
  readonly isPast: boolean;
  /** The promise of ours it serves, and by when we need it to keep that one. */
  readonly serves?: { readonly hold: LetterDate; readonly by?: LetterDate };
};

/** A decision of this week. */
export type AgreedFact = {
  readonly text: string;
  readonly on: Temporal.PlainDate;
  readonly via?: LetterChannel;
};

export type NextFact = { readonly what: string; readonly at: LetterDate };
