/** One verb's help: what it is for, three examples (one in Chinese), and what is worth knowing. */
type VerbHelp = {
  readonly does: string;
  readonly usage: string;
  readonly examples: readonly [string, string, string];
  readonly more?: readonly string[];
};

export type HelpWords = {
  readonly motto: string;
  /** The six words of day one with an example each. */
  readonly firstSix: readonly (readonly [example: string, says: string])[];
  /** The other verbs in a few words, of which two stand in a line. */
  readonly inBrief: readonly (readonly [verb: string, says: string])[];
  readonly footer: readonly string[];
  /** What a verb's own help begins with, and how it is typed. */
  readonly title: (verb: string, does: string) => string;
  readonly usage: (usage: string) => string;
  readonly flagsTitle: string;
  readonly alsoCalled: (names: readonly string[]) => string;
  readonly everywhere: string;
  readonly verbs: { readonly [verb: string]: VerbHelp };
  readonly flags: { readonly [flag: string]: string };
  /** What `kept completion` writes above its script; one line each. */
  readonly completion: {
    readonly how: (command: string) => string;
    readonly shortNames: string;
    readonly noglob: string;
  };
};
