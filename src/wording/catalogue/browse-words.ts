/** The pages beside the morning: what was done, what is found, settings, letters, and the two columns. */
export type BrowseWords = {
  readonly log: {
    readonly title: string;
    /** At the right of the title: what the keys do here. */
    readonly aside: string;
    readonly empty: readonly string[];
    /** What was built on an act, in words: it stands in the way of undoing it. */
    readonly inTheWay: (acts: readonly string[]) => string;
    readonly undoneAlready: string;
    readonly notUndone: string;
    readonly redoOnlyLast: string;
  };
  readonly find: {
    readonly title: string;
    readonly titleTold: string;
    readonly field: string;
    readonly count: (shown: number, isMore: boolean) => string;
    readonly sorts: {
      readonly [sort in 'promise' | 'wait' | 'told' | 'person']: string;
    };
    readonly empty: readonly string[];
  };
  readonly settings: {
    readonly title: string;
    /** What a new value takes, beside the line it is typed in. */
    readonly takes: (expects: string) => string;
    readonly emptyUnsets: string;
  };
  readonly letters: {
    readonly title: string;
    readonly open: (count: number) => string;
    readonly delivered: (count: number) => string;
    readonly empty: readonly string[];
    readonly letterTitle: (client: string) => string;
    readonly notSent: string;
    readonly opened: string;
    readonly notOpened: (path: string) => string;
    /** Enter has no way out yet. */
    readonly homeUnset: string;
    readonly noClipboard: string;
    /** Which keys take the letter out of the house. */
    readonly ways: string;
  };
  /** On the screen of an empty ledger, under the examples: which keys begin. */
  readonly firstRun: readonly string[];
  /** Lines of a page beyond the window. */
  readonly linesAbove: (lines: number) => string;
  readonly linesBelow: (lines: number) => string;
  /** "12 of 340": where the mark stands in a list that is longer than the window. */
  readonly position: (at: number, all: number) => string;
  /** The same where nobody has counted how many older ones there are. */
  readonly positionOpen: (at: number) => string;
  /** Beside the list in a wide window, when nothing is under the mark. */
  readonly nothingBeside: string;
  readonly tour: {
    readonly steps: readonly string[];
    readonly step: (at: number, all: number) => string;
    readonly leave: string;
    /** The key of this step does nothing where she is now. */
    readonly escFirst: string;
    readonly done: string;
  };
  /** Said while the screen shows made-up data. */
  readonly demo: string;
};
