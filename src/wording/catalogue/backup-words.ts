import type { BackupFault } from '../../domain/backups/backup.ts';
import type { Said } from './problem-words.ts';

/** What is said about backups: made, listed, read, put in the ledger's place. Times and paths arrive as ready text. */
export type BackupWords = {
  readonly made: (path: string, entries: number) => string;
  readonly madeForRecipient: (path: string, entries: number) => string;
  readonly thereToday: string;
  readonly noneYet: string;
  readonly nothingYet: Said;
  readonly askPassphrase: string;
  readonly askPassphraseAgain: string;
  readonly passphrasesDiffer: Said;
  readonly restoreFrom: (at: string, entries: number) => string;
  readonly gone: (acts: number) => string;
  readonly goneMore: (acts: number) => string;
  readonly back: (acts: number) => string;
  readonly same: string;
  readonly presentUnreadable: string;
  readonly askRestore: string;
  readonly restored: (at: string) => string;
  readonly presentKept: (path: string) => string;
  readonly notRestored: string;
  readonly notRead: { readonly [fault in BackupFault]: (path: string) => Said };
  readonly fileTaken: (path: string) => Said;
  readonly placeRefused: {
    readonly [why in 'own' | 'no-file' | 'no-folder']: (path: string) => Said;
  };
  readonly needsYes: (line: string) => Said;
  readonly noPassphrase: Said;
};
