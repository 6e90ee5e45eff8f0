import type { BackupName } from './backup-name.ts';

const days = 14;
const months = 12;

/**
 * The backups that are no longer needed: all of the last 14 days that have one stay, and the last of each of
 * the last 12 months that have one. Days are counted among the backups and never from the clock, so that a
 * clock set wrong, or a year without kept, takes nothing away. The encrypted ones are hers and stay.
 */
export function backupsToRemove(newestFirst: readonly BackupName[]): readonly string[] {
  const plain = newestFirst.filter((backup) => !backup.isSealed);
  const keptDays = new Set([...new Set(plain.map(dayOf))].slice(0, days));
  const lastOfMonth = new Map<string, string>();
  for (const { name, at } of plain) {
    const month = at.slice(0, 7);
    if (!lastOfMonth.has(month)) lastOfMonth.set(month, name);
  }
  const keptMonths = new Set([...lastOfMonth.values()].slice(0, months));
  return plain
    .filter((backup) => !keptDays.has(dayOf(backup)) && !keptMonths.has(backup.name))
    .map(({ name }) => name);
}

function dayOf({ at }: BackupName): string {
  return at.slice(0, 10);
}
