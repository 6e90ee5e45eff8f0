import type { BriefLabel } from '../../domain/commitment/form-label.ts';

/** What they are asked for. `hold`: our own promise to them that waits for it, and its date. */
export type ChaseAsked = {
  readonly thing: string;
  readonly due: string | undefined;
  readonly isPast: boolean;
  readonly hold: { readonly what: string; readonly date: string } | undefined;
  readonly isFamiliar: boolean;
};

/** The sentences of the letters about one thing. Dates, names and free text arrive as ready text. */
export type ItemLetterWords = {
  /** "Revised deck (12 slides, PDF)". */
  readonly thing: (what: string, exactly: string | undefined) => string;
  readonly recap: {
    readonly subject: (what: string) => string;
    readonly ours: (thing: string, by: string | undefined, isFamiliar: boolean) => string;
    readonly theirs: (thing: string, by: string | undefined, isFamiliar: boolean) => string;
    readonly so: (items: readonly string[], isFamiliar: boolean) => string;
    readonly right: (isFamiliar: boolean) => string;
  };
  readonly chase: {
    readonly subject: (what: string, count: number) => string;
    /** What is said the first time, the second and so on; the last for every later one. Never rude. */
    readonly tones: readonly ((asked: ChaseAsked) => readonly string[])[];
  };
  readonly reply: {
    readonly subject: (asked: string) => string;
    readonly complaintSubject: string;
    readonly putRightSubject: string;
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
    /** A part, how long it takes and who leads it. */
    readonly part: (text: string, minutes: number | undefined, lead: string | undefined) => string;
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
