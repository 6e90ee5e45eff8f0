import { chmodSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { withTrouble } from '../sqlite-trouble.ts';

/** The files of a data folder that are the ledger's. `device` is never restored from a backup. */
export type LedgerPlaces = {
  readonly folder: string;
  readonly ledger: string;
  readonly device: string;
  /** Stands there while the ledger is known to be damaged. */
  readonly mark: string;
};

/** What a ledger that could not be read is called behind its name, once a backup has taken its place. */
export const asideMark = '.damaged-';

export function ledgerPlaces(folder: string): LedgerPlaces {
  return {
    folder,
    ledger: join(folder, 'ledger.db'),
    device: join(folder, 'device'),
    mark: join(folder, 'found-damaged'),
  };
}

/**
 * Whether a file is there; throws when that cannot be seen, which is not the same as no. A link that leads nowhere
 * (a disk that is not connected) is not no either.
 */
export function isThere(path: string): boolean {
  const found = withTrouble(path, () => statSync(path, { throwIfNoEntry: false }));
  if (found === undefined) refuseLooseLink(path);
  return found !== undefined;
}

function refuseLooseLink(path: string): void {
  if (isLink(path) && !existsSync(path)) throw new LedgerTrouble('leads-nowhere', path);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Throws when something else than a folder stands where the folder should be, or a link that leads nowhere. */
export function refuseFolderThatIsNone(folder: string): void {
  refuseLooseLink(folder);
  const found = withTrouble(folder, () => statSync(nearestThatExists(folder)));
  if (!found.isDirectory()) throw new LedgerTrouble('no-folder', folder);
}

/** Makes the folder and those above it where they are missing, for the owner alone under any umask. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return refuseFolderThatIsNone(folder);
  refuseLooseLink(folder);
  makeFolder(dirname(folder));
  withTrouble(folder, () => makeOwnFolder(folder));
}

function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    // A umask can only have taken rights away; the owner's own are given back.
    chmodSync(folder, 0o700);
  } catch (failure) {
    // Another process made it first.
    if (!existsSync(folder)) throw failure;
  }
}

function nearestThatExists(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThatExists(dirname(path));
}
