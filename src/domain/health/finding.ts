import type { Backup } from '../backups/backup.ts';
import type { LedgerTroubleKind } from '../ledger-trouble.ts';

/** One thing `doctor` looked at, and what it saw. */
export type Finding =
  | { readonly kind: 'no-ledger'; readonly path: string }
  | {
      readonly kind: 'ledger';
      readonly path: string;
      readonly bytes: number;
      readonly acts: number;
      readonly entries: number;
    }
  | { readonly kind: 'trouble'; readonly trouble: LedgerTroubleKind; readonly path: string }
  /** What SQLite finds wrong with the file's pages. */
  | { readonly kind: 'pages'; readonly faults: readonly string[] }
  /** Entries that name one they replace which is not there. */
  | { readonly kind: 'parents'; readonly missing: number }
  /** Devices whose entries are not numbered 1, 2, 3 ... */
  | { readonly kind: 'seq'; readonly devices: number }
  /** Tables that are not what the entries say. */
  | { readonly kind: 'cache'; readonly different: readonly string[] }
  /** Whether anything new can be written into the data folder. */
  | { readonly kind: 'writing'; readonly path: string; readonly isWritable: boolean }
  /** Files and folders that others on this machine can read. */
  | { readonly kind: 'permissions'; readonly open: readonly string[] }
  /** What an interrupted process left behind. */
  | { readonly kind: 'left-behind'; readonly files: readonly string[] }
  | {
      readonly kind: 'backups';
      readonly count: number;
      readonly newest?: Backup;
      /** Whole days since the newest good one. */
      readonly days?: number;
      readonly broken: readonly string[];
    }
  | {
      readonly kind: 'calendar';
      readonly regions: readonly string[];
      readonly years: readonly number[];
    }
  | {
      readonly kind: 'settings';
      readonly path: string;
      /** The file is no JSON at all. */
      readonly isBroken: boolean;
      readonly wrong: readonly string[];
    };

/** `look`: nothing is lost, but it should be looked at. */
export type Verdict = 'good' | 'look' | 'bad';

/** A week without a backup is worth a word: the first act of each day makes one. */
const oldBackupDays = 7;

/** Whether what was seen is as it should be. */
export function verdictOf(finding: Finding): Verdict {
  switch (finding.kind) {
    case 'no-ledger':
    case 'ledger':
      return 'good';
    case 'trouble':
      return 'bad';
    case 'pages':
      return finding.faults.length > 0 ? 'bad' : 'good';
    case 'parents':
      return finding.missing > 0 ? 'bad' : 'good';
    case 'seq':
      return finding.devices > 0 ? 'bad' : 'good';
    case 'cache':
      return finding.different.length > 0 ? 'bad' : 'good';
    case 'writing':
      return finding.isWritable ? 'good' : 'bad';
    case 'permissions':
      return finding.open.length > 0 ? 'bad' : 'good';
    case 'left-behind':
      return finding.files.length > 0 ? 'look' : 'good';
    case 'backups':
      return finding.broken.length > 0 || (finding.days ?? oldBackupDays) >= oldBackupDays
        ? 'look'
        : 'good';
    case 'calendar':
      return finding.years.length > 0 ? 'look' : 'good';
    case 'settings':
      return finding.isBroken || finding.wrong.length > 0 ? 'look' : 'good';
  }
}
