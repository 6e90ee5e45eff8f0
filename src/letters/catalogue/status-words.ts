import type { LetterChannel } from '../../domain/letters/letter-channel.ts';
import type { Address } from './letter-form-words.ts';

/** A heading, and the same heading inside a sentence. */
export type SectionTitle = { readonly title: string; readonly chatTitle: string };

/** The sentences of the weekly status letter. Dates and names arrive as ready text. */
export type StatusWords = {
  readonly subject: (client: string, week: string) => string;
  /** The same to a supplier. */
  readonly supplierSubject: (supplier: string, week: string) => string;
  readonly delivered: SectionTitle;
  readonly coming: SectionTitle;
  readonly needed: (address: Address) => SectionTitle;
  readonly agreed: SectionTitle;
  readonly nothing: string;
  /** "Revised deck (12 slides, PDF)". */
  readonly thing: (what: string, theyGet: string | undefined) => string;
  readonly deliveredAsAgreed: (thing: string, on: string) => string;
  readonly deliveredInstead: (thing: string, on: string, agreed: string) => string;
  readonly deliveredUndated: (thing: string, on: string) => string;
  readonly comingOn: (thing: string, at: string) => string;
  readonly comingUndated: (thing: string) => string;
  readonly comingPassed: (thing: string, was: string) => string;
  readonly moved: (from: string) => string;
  readonly movedTold: (from: string, told: string, via: LetterChannel | undefined) => string;
  readonly neededBy: (thing: string, by: string) => string;
  readonly neededToHold: (thing: string, by: string, hold: string) => string;
  readonly neededUndated: (thing: string) => string;
  readonly neededUndatedToHold: (thing: string, by: string | undefined, hold: string) => string;
  readonly neededPast: (thing: string, due: string) => string;
  readonly neededPastToHold: (
    thing: string,
    due: string,
    held: { readonly by: string | undefined; readonly hold: string },
  ) => string;
  readonly agreedOn: (text: string, on: string, via: LetterChannel | undefined) => string;
  readonly next: (what: string, day: string, time: string | undefined) => string;
  readonly nextNothing: string;
};
