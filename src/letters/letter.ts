import type { Language } from '../domain/language.ts';
import type { CalendarFile, Mailbox } from '../domain/letters/mail-draft.ts';

/** Something that leaves the house. Text, HTML and chat are all drawn from these same blocks. */
export type Letter = {
  readonly language: Language;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** Dates for the reader's calendar; a chat leaves them out. */
  readonly calendar?: CalendarFile;
};

export type Block =
  | { readonly kind: 'greeting'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | Section
  | Table
  | { readonly kind: 'sign-off'; readonly text: string };

/** A heading with its items; never without a line, for a missing section reads as a hidden one. */
export type Section = {
  readonly kind: 'section';
  readonly title: string;
  /** The same heading inside a sentence, for a chat. */
  readonly chatTitle: string;
  readonly items: readonly Item[];
  readonly whenEmpty: string;
  /** A chat has no room for every empty section. */
  readonly inChat: 'always' | 'when-filled';
};

/** Rows of as many cells as the head has; a chat leaves it out, so it repeats what stands elsewhere. */
export type Table = {
  readonly kind: 'table';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** One point, and what belongs under it. */
export type Item = {
  readonly text: string;
  readonly more: readonly string[];
  /** The same where it stands behind a heading in one line; absent: as it is. */
  readonly chat?: string;
};
