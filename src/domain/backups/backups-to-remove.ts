import type { BackupName } from './backup-name.ts';

const days = 14;
const months = 12;

/**
 * The backups that are no longer needed: all of the last 14 days that have one stay, and the last of each of
 * the last 12 months that have one. Days are counted among the backups and never from the clock, so that a year
 * without kept takes nothing away. Those of days to come, by the clock as it is now (`today`: `2026-11-24`), were
 * made while it was wrong, or it is wrong now: the ones take no place from the others. The encrypted ones are
 * hers and stay.
 */
export function backupsToRemove(
  newestFirst: readonly BackupName[],
  today: string,
): readonly string[] {
  const plain = newestFirst.filter((backup) => !backup.isSealed);
  const isToCome = (backup: BackupName): boolean => dayOf(backup) > today;
  return [
    ...beyondThePlaces(plain.filter(isToCome)),
    ...beyondThePlaces(plain.filter((backup) => !isToCome(backup))),
  ];
}

function beyondThePlaces(newestFirst: readonly BackupName[]): readonly string[] {
  const keptDays = new Set([...new Set(newestFirst.map(dayOf))].slice(0, days));
  const lastOfMonth = new Map<string, string>();
  for (const { name, at } of newestFirst) {
    const month = at.slice(0, 7);
    if (!lastOfMonth.has(month)) lastOfMonth.set(month, name);
  }
  const keptMonths = new Set([...lastOfMonth.values()].slice(0, months));
  return newestFirst
    .filter((backup) => !keptDays.has(dayOf(backup)) && !keptMonths.has(backup.name))
    .map(({ name }) => name);
}

function dayOf({ at }: BackupName): string {
  return at.slice(0, 10);
}
