import type { LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import type { StartTroubleKind } from '../../domain/start-trouble.ts';
import type { Said } from './problem-words.ts';

/** What is said when the machine fails: which file, what was left alone, what to do. */
export type TroubleWords = {
  readonly ledger: { readonly [kind in LedgerTroubleKind]: (path: string) => Said };
  /** Instead of what else to try, when there is a backup that could be opened: its time, and the command. */
  readonly newestBackup: (at: string, command: string) => string;
  /** The same where nothing is there. */
  readonly putBack: (at: string, command: string) => string;
  /** The same below other advice, for a ledger of a newer kept. */
  readonly orNewestBackup: (at: string, command: string) => string;
  /** Only what is worked out from the entries is wrong. */
  readonly foundCache: Said;
  /** Said when a ledger of an earlier kept was brought up to date: where it is kept as it was. */
  readonly updating: string;
  readonly updated: (path: string) => string;
  readonly start: { readonly [kind in StartTroubleKind]: (value: string) => Said };
  /** stdout cannot be written to; `code` is the system's. */
  readonly outputFailed: (code: string) => Said;
  readonly bug: (version: string) => Said;
};
