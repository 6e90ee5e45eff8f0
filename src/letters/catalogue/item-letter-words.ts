import type { BriefLabel } from '../../domain/commitment/form-label.ts';

/** The sentences of the letters about one thing. Dates, names and free text arrive as ready text. */
export type ItemLetterWords = {
  /** "Revised deck (12 slides, PDF)". */
  readonly thing: (what: string, exactly: string | undefined) => string;
  readonly recap: {
    readonly subject: (what: string) => string;
    readonly ours: (thing: string, by: string | undefined) => string;
    readonly theirs: (thing: string, by: string | undefined) => string;
    readonly so: (items: readonly string[]) => string;
    readonly right: string;
  };
  readonly chase: {
    readonly subject: (what: string) => string;
    /** The first time, the second, and every later one: the tone stays friendly. */
    readonly first: (thing: string, due: string | undefined, isPast: boolean) => string;
    readonly second: (thing: string, due: string | undefined, isPast: boolean) => string;
    readonly again: (thing: string, due: string | undefined, isPast: boolean) => string;
    readonly hold: (date: string) => string;
    readonly whenCan: (isFamiliar: boolean) => string;
    readonly stillFine: (isFamiliar: boolean) => string;
    readonly help: string;
  };
  readonly reply: {
    readonly subject: (asked: string) => string;
    readonly complaintSubject: string;
    readonly asked: (asked: string, isFamiliar: boolean) => string;
    readonly thanks: (asked: string, isFamiliar: boolean) => string;
    readonly isRight: (asked: string, isFamiliar: boolean) => string;
    /** Stands where she writes her answer. */
    readonly fillIn: string;
    readonly fillInPlan: string;
    readonly open: string;
    readonly comeBack: string;
  };
  readonly agenda: {
    readonly subject: (what: string, on: string) => string;
    /** What, when, and where it is known for how long and where. */
    readonly meet: (
      what: string,
      at: string,
      more: { readonly length: string | undefined; readonly place: string | undefined },
    ) => string;
    readonly length: (minutes: number) => string;
    readonly title: string;
    readonly bring: (isFamiliar: boolean) => string;
    readonly nothing: string;
    readonly suits: (isFamiliar: boolean) => string;
  };
  readonly brief: {
    readonly subject: (what: string, by: string | undefined) => string;
    readonly studio: string;
    readonly client: (isFamiliar: boolean) => string;
    readonly titleTask: string;
    readonly theyGet: (exactly: string) => string;
    readonly neededBy: (by: string) => string;
    readonly forClient: (client: string) => string;
    readonly line: (label: BriefLabel, text: string) => string;
    readonly titleDecided: string;
    readonly nothing: string;
    readonly confirm: (isFamiliar: boolean) => string;
  };
};
