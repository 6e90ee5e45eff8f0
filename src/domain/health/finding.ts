import type { Backup } from '../backups/backup.ts';
import { isLostToSight, type LedgerTroubleKind } from '../ledger-trouble.ts';

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
  /** Entries that hold something else than was written: some cannot be read (`unread`), some say something else than in the backup of `at`. */
  | {
      readonly kind: 'entries';
      readonly unread: number;
      readonly changed?: number;
      readonly at?: string;
    }
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
  /** Things said differently on two machines that nobody has decided. */
  | { readonly kind: 'conflicts'; readonly handles: readonly string[] }
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
      return badIf(finding.faults.length > 0);
    case 'entries':
      return badIf(finding.unread > 0 || (finding.changed ?? 0) > 0);
    case 'parents':
      return badIf(finding.missing > 0);
    case 'seq':
      return badIf(finding.devices > 0);
    case 'conflicts':
      return lookIf(finding.handles.length > 0);
    case 'cache':
      return badIf(finding.different.length > 0);
    case 'writing':
      return badIf(!finding.isWritable);
    case 'permissions':
      return badIf(finding.open.length > 0);
    case 'left-behind':
      return lookIf(finding.files.length > 0);
    case 'backups':
      return lookIf(finding.broken.length > 0 || (finding.days ?? oldBackupDays) >= oldBackupDays);
    case 'calendar':
      return lookIf(finding.years.length > 0);
    case 'settings':
      return lookIf(finding.isBroken || finding.wrong.length > 0);
  }
}

function badIf(isWrong: boolean): Verdict {
  return isWrong ? 'bad' : 'good';
}

function lookIf(isWorthIt: boolean): Verdict {
  return isWorthIt ? 'look' : 'good';
}

/** Whether what was said is lost or wrong in the ledger's file, so that a backup is the way on. */
export function isLoss(finding: Finding): boolean {
  if (isDamage(finding)) return true;
  if (finding.kind === 'trouble') return isLostToSight({ kind: finding.trouble });
  return verdictOf(finding) === 'bad' && (finding.kind === 'parents' || finding.kind === 'seq');
}

/** Whether the file itself is no longer what was written, so that nothing may be added to it. */
export function isDamage(finding: Finding): boolean {
  if (finding.kind === 'trouble') return finding.trouble === 'damaged';
  return verdictOf(finding) === 'bad' && (finding.kind === 'pages' || finding.kind === 'entries');
}
