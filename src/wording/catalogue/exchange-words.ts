import type { Direction } from '../../domain/commitment/commitment.ts';
import type { ImportFault } from '../../domain/problem.ts';
import type { Said } from './problem-words.ts';

/** What is said when a ledger's export is taken in. */
export type ExchangeWords = {
  readonly wouldTake: (unknown: number, known: number) => string;
  readonly ask: string;
  readonly notTaken: string;
  readonly taken: (entries: number, handles: number) => string;
  /** A calendar file with so many events stands there. */
  readonly calendarWritten: (events: number, path: string) => string;
  /** The columns of the table, and what a row is: a promise or a wait. */
  readonly tableHeads: readonly string[];
  readonly sides: { readonly [side in Direction]: string };
  readonly tableWritten: (rows: number, path: string) => string;
  readonly ofOne: (text: string) => Said;
  readonly notRead: { readonly [fault in ImportFault]: (path: string, entry: number) => Said };
};
