import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupName } from '../../domain/backups/backup-name.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { logSize } from './inspect-ledger-file.ts';
import type { LedgerPlaces } from './ledger-places.ts';

/**
 * Where a log or backups are left of a ledger that is not there, it was not there from the beginning: a new one in
 * its place would take the log for its own, and she would look for what she had said. Throws `gone`.
 */
export function refuseIfGone({ folder, ledger }: LedgerPlaces): void {
  const isLeftOver = logSize(ledger) > 0 || hasBackups(join(folder, 'backups'));
  // Looked at last: another process may have made it since, and its log.
  if (isLeftOver && !existsSync(ledger)) throw new LedgerTrouble('gone', ledger);
}

function hasBackups(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => readBackupName(name) !== undefined);
  } catch {
    return false;
  }
}
