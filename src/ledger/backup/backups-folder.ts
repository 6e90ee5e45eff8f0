import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backupsAmong } from '../../domain/backups/backup-name.ts';
import { backupsToRemove } from '../../domain/backups/backups-to-remove.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { asideMark, makeFolder } from '../opening/ledger-places.ts';
import { unfinishedMark } from '../opening/make-whole-file.ts';
import { withTrouble } from '../sqlite-trouble.ts';

/** Makes the folder of the backups; throws when something else stands there. */
export function makeBackupsFolder(folder: string): void {
  refuseOther(folder);
  makeFolder(folder);
}

function refuseOther(folder: string): void {
  const found = withTrouble(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (found && !found.isDirectory()) throw new LedgerTrouble('no-backups', folder);
}

/** The paths of the backups in a folder, newest first; none when there is no folder. */
export function backupsIn(folder: string): readonly string[] {
  refuseOther(folder);
  return backupsAmong(namesIn(folder)).map(({ name }) => join(folder, name));
}

/** Takes away the backups that are no longer needed on a day (`2026-11-24`). */
export function sweepBackups(folder: string, today: string): void {
  removeAll(folder, backupsToRemove(backupsAmong(namesIn(folder)), today));
}

/** What a process that was killed left half made: of yesterday, or `all` of it. */
export function sweepUnfinished(folder: string, which: 'old' | 'all'): void {
  const left = namesIn(folder).filter((name) => name.includes(unfinishedMark));
  removeAll(
    folder,
    left.filter((name) => which === 'all' || isOld(join(folder, name))),
  );
}

/** The ledgers that were set aside because they could not be read: their paths, with what lay beside them. */
export function setAsideIn(folder: string): readonly string[] {
  const names = namesIn(folder).filter((name) => name.startsWith(`ledger.db${asideMark}`));
  return names.map((name) => join(folder, name));
}

function removeAll(folder: string, names: readonly string[]): void {
  for (const name of names) {
    withTrouble(folder, () => rmSync(join(folder, name), { force: true }));
  }
}

function namesIn(folder: string): readonly string[] {
  return withTrouble(folder, () => (existsSync(folder) ? readdirSync(folder) : []));
}

const dayInMs = 86_400_000;

/** One that is a day older than the newest file here is nobody's work any more. */
function isOld(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const folder = statSync(join(path, '..')).mtimeMs;
  return made !== undefined && made < folder - dayInMs;
}
