import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupWish } from '../../actions/keeping.ts';
import { backupFileName, dailyClaimName } from '../../domain/backups/backup-name.ts';
import type { Backup, BackupFault, BackupKey, BackupSeal } from '../../domain/backups/backup.ts';
import type { Now } from '../../domain/calendar/now.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { connectTo } from '../opening/connection.ts';
import { makeFolder } from '../opening/ledger-places.ts';
import type { LedgerPlaces } from '../opening/ledger-places.ts';
import { backupOf } from './backup-lines.ts';
import type { BackupHeader } from './backup-lines.ts';
import { backupsIn, sweepBackups } from './backups-folder.ts';
import { packedLines } from './pack-lines.ts';
import type { Seal, Unseal } from './pack-lines.ts';
import { BackupFaulty, verifyBackup } from './read-backup.ts';
import { writeWholeFile } from './write-backup.ts';
import type { FileWish } from './write-backup.ts';

export type KeepingOptions = {
  readonly folder: string;
  readonly now: () => Now;
  readonly newId: () => string;
  readonly actor: string;
  /** How backups are encrypted and read back; loaded only when one is. */
  readonly seal: (seal: BackupSeal) => Promise<Result<Seal>>;
  readonly unseal: (key: BackupKey) => Promise<Unseal>;
};

/** What the parts of this folder share. */
export type Keeper = KeepingOptions & { readonly places: LedgerPlaces; readonly backups: string };

/** Writes a backup and reads it back: it is good when it could be opened and its entries counted. */
export async function backUp(keeper: Keeper, wish: BackupWish): Promise<Result<Backup>> {
  const seal = wish.seal && (await keeper.seal(wish.seal));
  if (seal && !seal.ok) return seal;
  const path = placeOf(keeper, wish);
  const isReplacing = wish.isReplacing === true;
  const file = { path, mark: keeper.newId(), isReplacing, seal: seal?.value };
  const header = await writeBackup(keeper, file);
  if (!header) return refuse({ kind: 'file-taken', path });
  const { at, zone, entries } = header;
  // Encrypted for somebody's key it cannot be read back here.
  if (wish.seal?.kind === 'recipient') return ok({ path, at, zone, entries });
  return ok(await readBack(keeper, path, wish.seal));
}

/** Undefined when the name is taken. */
async function writeBackup(keeper: Keeper, file: FileWish): Promise<BackupHeader | undefined> {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const { wall, zone } = keeper.now();
    const at = wall.toString({ smallestUnit: 'second' });
    const { header, lines } = backupOf(connection.forReading(), { at, zone });
    return (await writeWholeFile(packedLines(lines), file)) ? header : undefined;
  } finally {
    connection.close();
  }
}

async function readBack(keeper: Keeper, path: string, key: BackupKey | undefined): Promise<Backup> {
  try {
    return await verifyBackup(path, key && (await keeper.unseal(key)));
  } catch (failure) {
    if (!(failure instanceof BackupFaulty)) throw failure;
    rmSync(path, { force: true });
    throw new LedgerTrouble('disk-failed', path, failure);
  }
}

function placeOf(keeper: Keeper, { path, reason, seal }: BackupWish): string {
  if (path !== undefined) return resolve(path);
  makeFolder(keeper.places.folder);
  makeFolder(keeper.backups);
  const name = backupFileName(keeper.now().wall.toString({ smallestUnit: 'second' }), reason);
  return join(keeper.backups, seal === undefined ? name : `${name}.age`);
}

/** Today's backup, and away with those no longer needed. Undefined: there is one already. */
export async function backUpDaily(keeper: Keeper): Promise<Backup | undefined> {
  try {
    const made = await backUp(keeper, { reason: 'daily' });
    sweepBackups(keeper.backups);
    return made.ok ? made.value : undefined;
  } finally {
    rmSync(join(keeper.backups, dailyClaimName), { force: true });
  }
}

/** The newest backup of the folder that can be opened and counted; encrypted ones cannot without a key. */
export async function newestGood(keeper: Keeper): Promise<Backup | undefined> {
  for (const path of backupsIn(keeper.backups)) {
    const looked = await lookInto(path);
    if (typeof looked !== 'string') return looked;
  }
  return undefined;
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
