import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupWish } from '../../actions/keeping.ts';
import { backupFileName } from '../../domain/backups/backup-name.ts';
import type { Backup, BackupKey } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { connectTo } from '../opening/connection.ts';
import { makeFolder } from '../opening/ledger-places.ts';
import { backupOf } from './backup-lines.ts';
import type { BackupHeader } from './backup-lines.ts';
import { changedEntries, isNothingThere } from './backup-source.ts';
import type { Compared } from './compare-with-backup.ts';
import type { Keeper } from './keeper.ts';
import { makeBackupsFolder } from './backups-folder.ts';
import { packedLines } from './pack-lines.ts';
import type { Seal } from './pack-lines.ts';
import type { Store } from '../store.ts';
import { BackupFaulty, verifyBackup } from './read-backup.ts';
import { writeWholeFile } from './write-backup.ts';
import type { FileWish } from './write-backup.ts';

/**
 * What a backup is taken from. `store`: an open ledger, where it cannot be opened as usual. `isMending`: entries
 * that were damaged are taken from the newest good backup; else of a ledger with such entries none is made.
 */
export type BackupSource = { readonly store?: Store; readonly isMending?: boolean };

/** Writes a backup and reads it back: it is good when it could be opened and its entries counted. */
export async function backUp(
  keeper: Keeper,
  wish: BackupWish,
  { store, isMending = false }: BackupSource = {},
): Promise<Result<Backup>> {
  if (!store && isNothingThere(keeper)) return refuse({ kind: 'nothing-to-back-up' });
  const seal = wish.seal && (await keeper.seal(wish.seal));
  if (seal && !seal.ok) return seal;
  const written = store
    ? await writeTo(store, keeper, { wish, seal: seal?.value, isMending })
    : await withConnection(keeper, async (own) =>
        writeTo(own, keeper, { wish, seal: seal?.value, isMending }),
      );
  if (!written.ok) return written;
  const { path, header } = written.value;
  const { at, zone, entries } = header;
  // Encrypted for somebody's key it cannot be read back here.
  if (wish.seal?.kind === 'recipient') return ok({ path, at, zone, entries });
  return ok(await readBack(keeper, path, wish.seal));
}

async function withConnection<Value>(
  keeper: Keeper,
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    return await work(connection.forReading());
  } finally {
    connection.close();
  }
}

type Writing = {
  readonly wish: BackupWish;
  readonly seal: Seal | undefined;
  readonly isMending: boolean;
};
type Written = { readonly path: string; readonly header: BackupHeader };

/** In the backups folder, a name that another process took meanwhile leaves others. */
async function writeTo(
  store: Store,
  keeper: Keeper,
  { wish, seal, isMending }: Writing,
): Promise<Result<Written>> {
  const isReplacing = wish.isReplacing === true && wish.path !== undefined;
  const changed = await changedEntries(store, keeper, isMending);
  for (;;) {
    const path = placeOf(keeper, wish);
    const file = { path, mark: keeper.newId(), isReplacing, seal };
    const header = await writeFrom(store, keeper, { file, changed });
    if (header) return ok({ path, header });
    if (wish.path !== undefined || wish.reason === 'daily')
      return refuse({ kind: 'file-taken', path });
  }
}

/** Undefined when the name is taken. */
async function writeFrom(
  store: Store,
  { now }: Keeper,
  { file, changed }: { readonly file: FileWish; readonly changed: Compared['changed'] },
): Promise<BackupHeader | undefined> {
  const { wall, zone } = now();
  const at = wall.toString({ smallestUnit: 'second' });
  // All lines are of one moment, whoever writes meanwhile.
  store.exec('BEGIN');
  try {
    const { header, lines } = backupOf(store, { at, zone }, changed);
    return (await writeWholeFile(packedLines(lines), file)) ? header : undefined;
  } finally {
    if (store.isInTransaction()) store.exec('ROLLBACK');
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

function placeOf(keeper: Keeper, { path: wished, reason, seal }: BackupWish): string {
  if (wished !== undefined) return resolve(wished);
  makeFolder(keeper.places.folder);
  makeBackupsFolder(keeper.backups);
  const at = keeper.now().wall.toString({ smallestUnit: 'second' });
  const ending = seal === undefined ? '' : '.age';
  // The day has one backup; of others there may be several in a second, and none takes another's place.
  for (let nth = 1; ; nth += 1) {
    const path = join(keeper.backups, backupFileName({ at, reason, nth }) + ending);
    if (reason === 'daily' || !existsSync(path)) return path;
  }
}
