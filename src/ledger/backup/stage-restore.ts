import { rmSync } from 'node:fs';
import type { Restored, StagedRestore } from '../../actions/keeping.ts';
import type { BackupKey } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { connectTo } from '../opening/connection.ts';
import { clearDamage } from '../opening/damage-mark.ts';
import { deviceOf } from '../opening/device-file.ts';
import { pageFaults } from '../opening/look-for-damage.ts';
import { asideMark, isThere, makeFolder } from '../opening/ledger-places.ts';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { findBackup, refuseFaulty } from './find-backup.ts';
import type { Keeper } from './keeper.ts';
import { compareWithDraft, putInPlace, replaceEntries } from './restore-ledger.ts';
import type { Comparison } from './restore-ledger.ts';
import { stageBackup } from './stage-backup.ts';
import type { Staged } from './stage-backup.ts';

/** Reads a backup whole and says what restoring it would change. Nothing of the ledger is touched. */
export async function stageRestore(
  keeper: Keeper,
  typed: string,
  key?: BackupKey,
): Promise<Result<StagedRestore>> {
  const path = findBackup(keeper, typed);
  makeFolder(keeper.folder);
  try {
    const unseal = key && (await keeper.unseal(key));
    const staged = await stageBackup({
      backup: path,
      ledger: keeper.places.ledger,
      mark: keeper.newId(),
      unseal,
    });
    const { at, zone, entries } = staged.header;
    const compared = compare(keeper, staged);
    return ok({
      backup: { path, at, zone, entries },
      gone: compared?.gone,
      back: compared?.back ?? 0,
      apply: async () => apply(keeper, staged),
      discard: staged.discard,
    });
  } catch (failure) {
    return refuseFaulty(failure, path);
  }
}

/** Undefined when the ledger that is there cannot be read: then there is nothing to compare with. */
function compare(keeper: Keeper, staged: Staged): Comparison | undefined {
  return unlessBroken(() =>
    withStore(keeper, 'reading', (store) => compareWithDraft(store, staged)),
  );
}

async function apply(keeper: Keeper, staged: Staged): Promise<Restored> {
  try {
    const restored = await putIn(keeper, staged);
    clearDamage(keeper.places);
    return restored;
  } finally {
    staged.discard();
  }
}

async function putIn(keeper: Keeper, staged: Staged): Promise<Restored> {
  if (!isThere(keeper.places.ledger)) return setInPlace(keeper, staged);
  const present = await keptAside(keeper);
  const isReplaced =
    present !== undefined &&
    unlessBroken(() => {
      replace(keeper, staged);
      return true;
    }) === true;
  return isReplaced ? { present } : setInPlace(keeper, staged);
}

/** The present ledger as a backup; undefined when it is damaged and can only be set aside as it is. */
async function keptAside(keeper: Keeper): Promise<string | undefined> {
  try {
    const made = await backUp(keeper, { reason: 'before-restore' });
    return made.ok ? made.value.path : undefined;
  } catch (failure) {
    if (!isBroken(failure)) throw failure;
    return undefined;
  }
}

function replace(keeper: Keeper, staged: Staged): void {
  withStore(keeper, 'writing', (store) => {
    if (pageFaults(store).length > 0) throw new LedgerTrouble('damaged', store.path);
    forgetDevice(keeper);
    const device = (): string => deviceOf(keeper.places.device, keeper.newId);
    replaceEntries(store, { ...keeper, device }, staged);
  });
}

function setInPlace(keeper: Keeper, staged: Staged): Restored {
  forgetDevice(keeper);
  const { ledger } = keeper.places;
  return { present: putInPlace(staged, ledger, asideName(keeper)) };
}

/** A name nothing has, also when two are set aside in a second. */
function asideName({ places, now }: Keeper): string {
  const at = now().wall.toString({ smallestUnit: 'second' }).replaceAll(':', '');
  for (let nth = 1; ; nth += 1) {
    const name = `${places.ledger}${asideMark}${at}${nth > 1 ? `-${nth}` : ''}`;
    if (!isThere(name)) return name;
  }
}

// The device makes itself a new name at its next act: what it wrote since the backup had the same numbers.
function forgetDevice({ places }: Keeper): void {
  rmSync(places.device, { force: true });
}

function withStore<Value>(
  keeper: Keeper,
  use: 'reading' | 'writing',
  work: (store: Store) => Value,
): Value {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    return work(use === 'reading' ? connection.forReading() : connection.forWriting());
  } finally {
    connection.close();
  }
}

function unlessBroken<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (failure) {
    if (!isBroken(failure)) throw failure;
    return undefined;
  }
}

const cannotBeRead = new Set<LedgerTroubleKind>([
  'damaged',
  'not-a-ledger',
  'newer-version',
  'older-version',
]);

function isBroken(failure: unknown): boolean {
  return failure instanceof LedgerTrouble && cannotBeRead.has(failure.kind);
}
