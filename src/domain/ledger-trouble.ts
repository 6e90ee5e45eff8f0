/**
 * What can be wrong with the ledger's file or folder. `damaged` names the file; `not-a-ledger` is another
 * program's file; `gone`: it is not there, and a log or backups of it are; `disk-failed`: the disk refused to read or write; `no-folder`: the folder cannot be made
 * (a file stands there); `no-backups`: something else stands where the backups should be; `leads-nowhere`: a link whose end is not there, as on a disk that is not connected; `older-version`: it could not be brought up to date yet; `device-unread`: the file
 * with the name of this device holds none; `old-sqlite`: this Node's SQLite can lose a write.
 */
export type LedgerTroubleKind =
  | 'damaged'
  | 'not-a-ledger'
  | 'gone'
  | 'newer-version'
  | 'older-version'
  | 'device-unread'
  | 'locked'
  | 'disk-full'
  | 'disk-failed'
  | 'read-only'
  | 'no-access'
  | 'no-folder'
  | 'no-backups'
  | 'leads-nowhere'
  | 'old-sqlite';

/** Thrown by the ledger when the machine fails it; caught in `main.ts`, worded in `wording`. */
export class LedgerTrouble extends Error {
  override readonly name = 'LedgerTrouble';
  readonly kind: LedgerTroubleKind;
  /** The file or folder it is about. */
  readonly path: string;

  constructor(kind: LedgerTroubleKind, path: string, cause?: unknown) {
    super(`${kind}: ${path}`, { cause });
    this.kind = kind;
    this.path = path;
  }
}

const lostToSight = new Set<LedgerTroubleKind>([
  'damaged',
  'not-a-ledger',
  'gone',
  'newer-version',
]);

/** Whether what the ledger holds cannot be seen any more, so that a backup is the way on. */
export function isLostToSight({ kind }: Pick<LedgerTrouble, 'kind'>): boolean {
  return lostToSight.has(kind);
}
