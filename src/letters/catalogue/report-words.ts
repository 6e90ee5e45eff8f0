import type { LetterChannel } from '../../domain/letters/letter-channel.ts';
import type { Address } from './letter-form-words.ts';

/** The sentences of a contact report. Dates and names arrive as ready text. */
export type ReportWords = {
  readonly subject: (what: string, on: string | undefined) => string;
  readonly opening: string;
  readonly meeting: { readonly title: string; readonly chatTitle: string };
  readonly when: (at: string, via: LetterChannel | undefined) => string;
  /** "14:00-14:40". */
  readonly span: (from: string, till: string) => string;
  readonly place: (place: string) => string;
  readonly present: (names: string) => string;
  readonly copy: (names: string) => string;
  readonly job: (job: string) => string;
  readonly discussed: (text: string) => string;
  readonly decided: (text: string) => string;
  readonly concern: (text: string) => string;
  /** A heading for what was said under none. */
  readonly untitled: string;
  readonly next: (who: string, what: string, by: string | undefined) => string;
  readonly we: string;
  readonly names: (names: readonly string[]) => string;
  readonly thing: (what: string, exactly: string | undefined) => string;
  /** The same lines where they stand behind a heading in one line of a chat. */
  readonly chat: {
    readonly when: (at: string, via: LetterChannel | undefined) => string;
    readonly place: (place: string) => string;
    readonly present: (names: string) => string;
    readonly copy: (names: string) => string;
    readonly job: (job: string) => string;
    readonly discussed: (text: string) => string;
    readonly decided: (text: string) => string;
    readonly concern: (text: string) => string;
    readonly next: (who: string, what: string, by: string | undefined) => string;
  };
  readonly nextSteps: string;
  readonly who: string;
  readonly what: string;
  readonly byWhen: string;
  readonly noDate: string;
  readonly nothing: string;
  readonly correct: (by: string, address: Address) => string;
  readonly silence: string;
};
