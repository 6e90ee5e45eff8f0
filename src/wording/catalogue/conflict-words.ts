/** What is said of things that two machines said apart, until somebody decides. */
export type ConflictWords = {
  /** The state of a line: "TWO DATES". */
  readonly dates: (count: number) => string;
  /** Delivered here and dropped there. */
  readonly endings: (count: number) => string;
  /** Of any other field, by its name. */
  readonly versions: (field: string, count: number) => string;
  /** The state, and what is said beside it. */
  readonly stated: (state: string, sides: readonly string[]) => string;
  readonly here: string;
  readonly imported: string;
  /** One side in a line: what it says, and where it comes from. */
  readonly sided: (value: string, from: string) => string;
  /** The label before the sides on the page of a promise. */
  readonly label: string;
  /** Who wrote it, where, and when. */
  readonly by: (from: string, actor: string, when: string | undefined) => string;
  /** The same of what holds meanwhile. */
  readonly holding: (by: string) => string;
  readonly how: {
    readonly date: (handle: string) => string;
    readonly ending: (handle: string) => string;
    /** `flag`: by which it is said; of a promise the words need none. */
    readonly edit: (handle: string, flag: string | undefined) => string;
    readonly editPerson: (name: string, flag: string | undefined) => string;
  };
  readonly settled: (handle: string, value: string) => string;
  readonly values: {
    readonly open: string;
    readonly nothing: string;
    readonly yes: string;
    readonly no: string;
    readonly nobody: string;
  };
  /** Behind an import: how many things are to be decided now. */
  readonly found: (count: number) => string;
};
