import { statSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { backupFileName } from '../domain/backups/backup-name.ts';
import type { BackupStart } from './start-daily-backup.ts';

/**
 * Looks, after an act was written, whether that day has its backup: once a day in each process, and one stat.
 * What starts one is loaded only when there is none. The time is the wall clock's.
 */
export function dailyBackup(start: BackupStart): (at: string) => void {
  let lookedOn: string | undefined;
  return (at) => {
    const day = at.slice(0, 10);
    if (lookedOn === day) return;
    lookedOn = day;
    // After what the act has to say: it waits for nothing here.
    setImmediate(() => {
      if (isBackedUp(start.folder, at, Date.now() - uptime() * 1000)) return;
      void import('./start-daily-backup.ts').then(({ startDailyBackup }) =>
        startDailyBackup(start),
      );
    });
  };
}

/**
 * Whether the day of `at` has its backup, and the ledger was looked through for it since the machine was started
 * (`startedMs`): a machine that went down in between may have taken something with it.
 */
export function isBackedUp(folder: string, at: string, startedMs: number): boolean {
  const path = join(folder, 'backups', backupFileName({ at, reason: 'daily', nth: 1 }));
  const lookedThroughMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return lookedThroughMs !== undefined && lookedThroughMs >= startedMs;
}
