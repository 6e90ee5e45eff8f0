import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { applicationId, ledgerVersion } from '../ledger-schema.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { isPageInLog } from './read-log.ts';

const magic = 'SQLite format 3\0';
const headerLength = 100;

type Header = {
  readonly size: number;
  readonly pageSize: number;
  readonly pages: number;
  readonly applicationId: number;
  readonly version: number;
};

/** Throws unless the file looks like a whole ledger of ours. Reads a hundred bytes and touches nothing. */
export function inspectLedgerFile(path: string): void {
  const header = readHeader(path);
  if (header.applicationId !== applicationId) throw new LedgerTrouble('not-a-ledger', path);
  if (header.version > ledgerVersion) throw new LedgerTrouble('newer-version', path);
  if (header.version < 1) throw new LedgerTrouble('damaged', path);
  // SQLite does not notice a file cut inside its last page, and writes on.
  if (header.size !== header.pageSize * header.pages && !isWholeWithLog(path, header)) {
    throw new LedgerTrouble('damaged', path);
  }
}

/**
 * With a write-ahead log beside it the file may rightly be shorter or longer than it says: what is missing is in the
 * log. Pages that are in neither are noticed when it is opened, half a page is not.
 */
function isWholeWithLog(path: string, { size, pageSize }: Header): boolean {
  if (logSize(path) === 0) return false;
  if (size % pageSize === 0) return true;
  return withTrouble(path, () => isPageInLog(path, Math.ceil(size / pageSize)));
}

/** Whether a folder holds a ledger of an earlier version. No: also when that cannot be seen. */
export function isOlderLedger(path: string): boolean {
  try {
    const header = readHeader(path);
    return header.applicationId === applicationId && header.version < ledgerVersion;
  } catch {
    return false;
  }
}

/** The size of the write-ahead log beside a ledger, in bytes; 0 when there is none. */
export function logSize(path: string): number {
  return statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** Which file stands at a path, whatever it holds: another one put in its place is told apart. */
export function fileAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}

function readHeader(path: string): Header {
  const { bytes, size } = withTrouble(path, () => readStart(path));
  if (size < headerLength || bytes.toString('latin1', 0, 16) !== magic) {
    throw new LedgerTrouble('damaged', path);
  }
  const pageSize = bytes.readUInt16BE(16);
  return {
    size,
    // 65,536 does not fit into two bytes and stands as 1.
    pageSize: pageSize === 1 ? 65_536 : pageSize,
    pages: bytes.readUInt32BE(28),
    version: bytes.readUInt32BE(60),
    applicationId: bytes.readUInt32BE(68),
  };
}

function readStart(path: string): { bytes: Buffer; size: number } {
  // To open a pipe would wait for somebody who writes into it.
  if (!statSync(path).isFile()) throw new LedgerTrouble('not-a-ledger', path);
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headerLength);
    readSync(file, bytes, 0, headerLength, 0);
    return { bytes, size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}
