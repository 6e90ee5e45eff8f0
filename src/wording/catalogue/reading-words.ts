/** What is said of a line while it is being typed: a few words for each part. */
export type ReadingWords = {
  /** What a line is made of, while it is empty. */
  readonly example: {
    readonly add: string;
    readonly wait: string;
    /** The same while nobody is known: somebody new is said with the client. */
    readonly firstAdd: string;
    readonly firstWait: string;
    readonly move: string;
    readonly meet: string;
    readonly met: string;
  };
  readonly noPerson: string;
  readonly nobodyCalled: (typed: string, candidates: readonly string[]) => string;
  readonly severalCalled: (typed: string, candidates: readonly string[]) => string;
  readonly newPerson: (who: string) => string;
  readonly noWords: string;
  /** Nothing was said of a date, and it will be asked for. */
  readonly noDate: string;
  /** The words say that there is none: ASAP, 尽快. */
  readonly noDateYet: string;
  readonly notADate: (typed: string, suggestion: string | undefined) => string;
  readonly whichDate: (typed: string, readings: readonly string[]) => string;
  readonly past: (due: string) => string;
  readonly notATime: (typed: string) => string;
  /** The chance, with the state's word where it is not fine: "tight, about 6 in 10". */
  readonly chance: (state: string | undefined, chance: string) => string;
  readonly told: string;
  /** It stands already; what Enter alone does where its date is asked for. */
  readonly saved: (item: string) => string;
  readonly noDateOnEnter: string;
};
