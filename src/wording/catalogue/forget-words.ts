import type { Said } from './problem-words.ts';

/** What is said when somebody is forgotten. Names, texts and paths arrive as ready text. */
export type ForgetWords = {
  readonly wouldGo: (name: string) => string;
  readonly card: string;
  readonly notes: (count: number) => string;
  readonly texts: (count: number) => string;
  readonly more: (count: number) => string;
  readonly drafts: (count: number) => string;
  readonly staying: (count: number) => string;
  readonly noWayBack: string;
  readonly ask: (name: string) => string;
  readonly notForgotten: string;
  readonly forgotten: (name: string) => string;
  readonly askBackups: (count: number) => string;
  readonly backupsRewritten: (count: number) => string;
  readonly backupsRemain: (count: number, line: string) => string;
  /** Said before anything is done: the backups there will be, and the line that rewrites them too. */
  readonly backupsHold: (count: number, line: string) => string;
  /** Somebody the ledger has forgotten already, and in how many backups she still stands. */
  readonly onlyInBackups: (name: string, count: number) => string;
  /** A text of which only the dash is left, what it belongs to, and when it was written. */
  readonly inside: (text: string, title: string, when: string) => string;
  readonly backupsLeft: (paths: readonly string[]) => string;
  /** The question when ledgers were set aside too, which nobody can read. */
  readonly askAside: (count: number) => string;
  readonly asideRemoved: (paths: readonly string[]) => string;
  readonly asideRemain: (paths: readonly string[]) => string;
  readonly outOfReach: string;
  readonly onlyPeople: (name: string) => Said;
};
