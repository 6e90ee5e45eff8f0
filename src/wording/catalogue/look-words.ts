/** Headings and words of the plain lists: `list`, `find`, `log`, `config`, `date`, `--check`. */
export type LookWords = {
  readonly states: {
    readonly [
      state in
        | 'ok'
        | 'tight'
        | 'unlikely'
        | 'blocked'
        | 'late'
        | 'undated'
        | 'unread'
        | 'delivered'
        | 'dropped'
    ]: string;
  };
  readonly nobodyYet: string;
  readonly lastWord: (when: string) => string;
  readonly nothingOpen: string;
  readonly nothingFits: (words: string) => string;
  readonly foundNothing: (words: string) => string;
  readonly nearest: (word: string) => string;
  /** Something they owe, among what I owe. */
  readonly owedToYou: (what: string) => string;
  readonly noActs: string;
  readonly undoneMark: string;
  readonly acts: { readonly [verb: string]: (item: string) => string };
  /** In the place of what was emptied when somebody was forgotten. */
  readonly forgotten: string;
  readonly andMore: (count: number) => string;
  readonly checkShort: (tell: number, late: number) => string;
  readonly checkFine: string;
  readonly notSet: string;
  /** A setting nobody touched, and what holds. */
  readonly usual: (value: string) => string;
  readonly settings: { readonly [name: string]: string };
  readonly demoIs: (folder: string) => string;
};
