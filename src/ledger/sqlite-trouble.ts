import { LedgerTrouble } from '../domain/ledger-trouble.ts';
import type { LedgerTroubleKind } from '../domain/ledger-trouble.ts';

/** SQLite's primary result codes that are the machine's doing and not a bug of ours. */
const kindOfCode: { readonly [code: number]: LedgerTroubleKind } = {
  3: 'no-access', // SQLITE_PERM
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'read-only', // SQLITE_READONLY
  10: 'disk-failed', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'disk-full', // SQLITE_FULL
  14: 'no-access', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
};

/** Extended codes that say more than their primary one. */
const kindOfExtendedCode: { readonly [code: number]: LedgerTroubleKind } = {
  266: 'damaged', // SQLITE_IOERR_READ
  522: 'damaged', // SQLITE_IOERR_SHORT_READ
  4874: 'disk-full', // SQLITE_IOERR_SHMSIZE: no room for the shared-memory file
};

const kindOfErrno: { readonly [code: string]: LedgerTroubleKind } = {
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'no-folder',
  EEXIST: 'no-folder',
  ENOENT: 'no-folder',
  ELOOP: 'no-folder',
  ENAMETOOLONG: 'no-folder',
  EISDIR: 'no-access',
  EIO: 'disk-failed',
};

/** The search index has no code of its own for what it finds garbled. */
const garbledIndex = /^(?:invalid fts5 file format|fts5: )/u;

/** The kind of trouble a failure of SQLite or of the file system is; undefined when it is a bug. */
function troubleKind(failure: unknown): LedgerTroubleKind | undefined {
  if (!(failure instanceof Error)) return undefined;
  if ('errcode' in failure && typeof failure.errcode === 'number') {
    if (garbledIndex.test(failure.message)) return 'damaged';
    // The extended code holds the primary one in its low byte.
    return kindOfExtendedCode[failure.errcode] ?? kindOfCode[failure.errcode & 0xff];
  }
  if ('code' in failure && typeof failure.code === 'string') return kindOfErrno[failure.code];
  return undefined;
}

/** Runs work on a file; a failure of the machine is thrown on as a trouble with that file. */
export function withTrouble<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (failure) {
    const kind = troubleKind(failure);
    throw kind === undefined ? failure : new LedgerTrouble(kind, path, failure);
  }
}

/** The same for work that takes its time. */
export async function withTroubleLater<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (failure) {
    const kind = troubleKind(failure);
    throw kind === undefined ? failure : new LedgerTrouble(kind, path, failure);
  }
}
