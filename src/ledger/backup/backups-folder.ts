import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backupsAmong } from '../../domain/backups/backup-name.ts';
import { backupsToRemove } from '../../domain/backups/backups-to-remove.ts';
import { unfinishedMark } from '../opening/make-whole-file.ts';
import { withTrouble } from '../sqlite-trouble.ts';

/** The paths of the backups in a folder, newest first; none when there is no folder. */
export function backupsIn(folder: string): readonly string[] {
  return backupsAmong(namesIn(folder)).map(({ name }) => join(folder, name));
}

/** Takes away the backups that are no longer needed, and what was left half made. */
export function sweepBackups(folder: string): void {
  const names = namesIn(folder);
  const left = names.filter((name) => name.includes(unfinishedMark) && isOld(join(folder, name)));
  for (const name of [...backupsToRemove(backupsAmong(names)), ...left]) {
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
