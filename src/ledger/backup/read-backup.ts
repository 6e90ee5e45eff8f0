import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Backup, BackupFault } from '../../domain/backups/backup.ts';
import { stepsFrom, thisMigration } from '../migrating/migration-steps.ts';
import type { MigrationStep } from '../migrating/migration-steps.ts';
import { headerFromLine, rowFromLine } from './backup-lines.ts';
import type { BackupHeader } from './backup-lines.ts';
import { unpackedLines } from './pack-lines.ts';
import type { Unseal } from './pack-lines.ts';

/** Thrown inside this folder while a backup is read; answered as a refusal by whoever asked for it. */
export class BackupFaulty extends Error {
  override readonly name = 'BackupFaulty';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

export type RowTaker = (row: (string | number)[]) => void;

/**
 * Reads a backup to its end: every entry is handed to `take`, then the count is held against the header.
 * Throws `BackupFaulty` when it is not a whole backup that this kept can read.
 */
export async function readBackup(
  path: string,
  take: RowTaker,
  unseal?: Unseal,
): Promise<BackupHeader> {
  const kind = kindOfFile(path);
  if (kind === 'sealed' && !unseal) throw new BackupFaulty('no-key');
  const lines = unpackedLines(path, kind === 'sealed' && unseal ? opening(unseal) : undefined);
  try {
    return await readLines(lines, take);
  } catch (failure) {
    if (failure instanceof BackupFaulty || (kind === 'packed' && !isOfTheFile(failure)))
      throw failure;
    throw new BackupFaulty('damaged', failure);
  }
}

/** Opens a backup and counts it. */
export async function verifyBackup(path: string, unseal?: Unseal): Promise<Backup> {
  const { at, zone, entries } = await readBackup(path, () => undefined, unseal);
  return { path, at, zone, entries };
}

/** The key is tried at the first bytes: what fails there is the key. */
function opening(unseal: Unseal): Unseal {
  return async (bytes) =>
    unseal(bytes).catch((failure: unknown) => {
      throw new BackupFaulty('wrong-key', failure);
    });
}

async function readLines(lines: AsyncIterable<string>, take: RowTaker): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  let step: MigrationStep | undefined;
  let count = 0;
  for await (const line of lines) {
    if (header && step) {
      const row = rowFromLine(line, step);
      if (!row) throw new BackupFaulty('damaged');
      count += 1;
      // No more is unpacked than was put in.
      if (count > header.entries) throw new BackupFaulty('damaged');
      take(row);
    } else {
      header = readHeader(line);
      step = stepsFrom(header.version, thisMigration);
    }
  }
  if (!header || count !== header.entries) throw new BackupFaulty('damaged');
  return header;
}

function readHeader(line: string): BackupHeader {
  const header = headerFromLine(line);
  if (!header) throw new BackupFaulty('not-a-backup');
  if (header.version > thisMigration.version) throw new BackupFaulty('newer');
  return header;
}

/** What the file begins with: gzip, or the first line of every age file. */
function kindOfFile(path: string): 'packed' | 'sealed' {
  const start = startOf(path);
  if (start[0] === 0x1f && start[1] === 0x8b) return 'packed';
  if (start.toString('latin1') === sealedStart) return 'sealed';
  throw new BackupFaulty('not-a-backup');
}

const sealedStart = 'age-encryption.org/v1\n';

const noSuchFile = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function startOf(path: string): Buffer {
  try {
    // To open a pipe would wait for somebody who writes into it.
    if (!statSync(path).isFile()) throw new BackupFaulty('not-a-backup');
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(sealedStart.length);
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (failure) {
    throw new BackupFaulty(noSuchFile.has(codeOf(failure)) ? 'missing' : 'not-a-backup', failure);
  }
}

// zlib names its own errors; encryption has no names for what it finds broken.
function isOfTheFile(failure: unknown): boolean {
  return codeOf(failure).startsWith('Z_') || codeOf(failure).startsWith('ERR_');
}

function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}
