/** How a letter addresses its readers: by the name she goes by, with 您 unless she asked for 你. */
export type Called = { readonly name: string; readonly isFamiliar: boolean };

/** How the readers of one letter are said "you" to: 你, 您, or several of them together. */
export type Address = 'familiar' | 'formal' | 'several';

/** What every letter has around its blocks. */
export type LetterFormWords = {
  readonly greeting: (readers: readonly Called[]) => string;
  /** The times of the letter are on the clock of this place ("United Kingdom Time"). */
  readonly timesAre: (zone: string) => string;
  /** Several sentences, one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** A chat runs a greeting and what follows it into one line. */
  readonly chatOpening: (greeting: string, line: string) => string;
  readonly chatSection: (title: string, items: readonly string[]) => string;
  /** `name: rest` behind a heading that has a colon of its own; a colon within the name is hers and stays. */
  readonly chatNamed: (text: string, name: string) => string;
  /** A point and what belongs under it, in one line. */
  readonly chatItem: (text: string, more: readonly string[]) => string;
};
