import { existsSync } from 'node:fs';
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
      if (
        existsSync(join(start.folder, 'backups', backupFileName({ at, reason: 'daily', nth: 1 })))
      )
        return;
      void import('./start-daily-backup.ts').then(({ startDailyBackup }) =>
        startDailyBackup(start),
      );
    });
  };
}
