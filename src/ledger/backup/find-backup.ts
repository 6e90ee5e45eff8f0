import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import type { Backup, BackupFault } from '../../domain/backups/backup.ts';
import { refuse } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Keeper } from './keeper.ts';
import { backupsIn } from './backups-folder.ts';
import { BackupFaulty, verifyBackup } from './read-backup.ts';

/** The newest backup of the folder that can be opened and counted; encrypted ones cannot without a key. */
export async function newestGood(keeper: Keeper): Promise<Backup | undefined> {
  for (const path of pastFirst(keeper)) {
    const looked = await lookInto(path);
    if (typeof looked !== 'string') return looked;
  }
  return undefined;
}

/** One from days to come was made while the clock was wrong: how old it is nobody knows. */
export function pastFirst({ backups, now }: Keeper): readonly string[] {
  const tomorrow = now().wall.add({ days: 1 }).toString({ smallestUnit: 'second' });
  const isToCome = (path: string): boolean => (readBackupName(basename(path))?.at ?? '') > tomorrow;
  const paths = backupsIn(backups);
  return [...paths.filter((path) => !isToCome(path)), ...paths.filter(isToCome)];
}

/** What is wrong with a backup; undefined when it can be opened and counted. */
export async function faultOf(path: string): Promise<BackupFault | undefined> {
  const looked = await lookInto(path);
  return typeof looked === 'string' ? looked : undefined;
}

async function lookInto(path: string): Promise<Backup | BackupFault> {
  try {
    return await verifyBackup(path);
  } catch (failure) {
    if (!(failure instanceof BackupFaulty)) throw failure;
    return failure.fault;
  }
}

/** A fault of a backup as a refusal; everything else is thrown on. */
export function refuseFaulty(failure: unknown, path: string): Result<never> {
  if (!(failure instanceof BackupFaulty)) throw failure;
  return refuse({ kind: 'backup-not-read', path, fault: failure.fault satisfies BackupFault });
}

/** A name in the backups folder, or a path. */
export function findBackup(keeper: Keeper, typed: string): string {
  const here = resolve(typed);
  const there = join(keeper.backups, typed);
  return isSomething(here) || !isSomething(there) ? here : there;
}

// A name that no file can have (too long, or with a NUL) is one that is not there.
function isSomething(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
