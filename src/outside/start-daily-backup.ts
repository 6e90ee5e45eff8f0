import { spawn } from 'node:child_process';
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { dailyClaimName } from '../domain/backups/backup-name.ts';
import { envForOthers } from './env-for-others.ts';
import { makeOwnFolder } from './own-folder.ts';

/** `program` is kept itself, started on the ledger of a folder. */
export type BackupStart = {
  readonly env: NodeJS.ProcessEnv;
  readonly program: string;
  readonly folder: string;
};

const claimLastsMs = 10 * 60_000;

/**
 * Starts the day's backup in a process of its own, unless one is at it already. Whatever goes wrong here is
 * nothing that the act which was just written should hear of.
 */
export function startDailyBackup({ env, program, folder }: BackupStart): void {
  const backups = join(folder, 'backups');
  try {
    makeOwnFolder(backups);
    if (!claim(join(backups, dailyClaimName))) return;
    const child = spawn(process.execPath, [program, 'backup', '--daily'], {
      cwd: folder,
      detached: true,
      env: { ...envForOthers(env), KEPT_HOME: folder },
      stdio: 'ignore',
      windowsHide: true,
    });
    child.on('error', () => undefined);
    child.unref();
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The next act tries again; `kept doctor` says when the newest backup is old.
  }
}

function claim(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch {
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (made === undefined || Date.now() - made < claimLastsMs) return false;
    utimesSync(path, new Date(), new Date());
    return true;
  }
}
