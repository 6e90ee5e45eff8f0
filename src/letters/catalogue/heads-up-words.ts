/** The sentences of a heads-up. Dates, names and free text arrive as ready text. */
export type HeadsUpWords = {
  /** A day and a time inside a sentence: "Friday 27 November at 17:00". */
  readonly atTime: (day: string, time: string) => string;
  readonly subject: (what: string, on: string) => string;
  /** The same where they never heard a date. */
  readonly firstSubject: (what: string, on: string) => string;
  /** `what` as it stands inside a sentence: "the revised deck". */
  readonly named: (what: string) => string;
  /** What (it begins the sentence) and the new date; `before` is the date they count on, as `insteadOf` says it. */
  readonly newDate: (what: string, on: string, before: string | undefined) => string;
  readonly insteadOf: (date: string) => string;
  /** Another hour of the same day. */
  readonly insteadOfHour: (time: string) => string;
  /** The date has passed and nothing came. */
  readonly insteadOfMissed: (date: string) => string;
  /** The new date, and why, as one sentence. */
  readonly because: (newDate: string, why: string) => string;
  readonly sentence: (text: string) => string;
  readonly sorry: string;
  readonly partialOn: (day: string, what: string) => string;
  /** The same day as the new date, at an earlier hour. */
  readonly partialAt: (time: string, what: string) => string;
  readonly partialNow: (what: string) => string;
  /** Whether another date than the one they counted on still works. */
  readonly stillWorks: (date: string, isFamiliar: boolean) => string;
  /** The same where they never heard a date. */
  readonly works: (date: string, isFamiliar: boolean) => string;
  readonly otherwise: string;
};
