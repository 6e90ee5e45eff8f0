/** Why a backup was made: the day's first act, because she asked, or before something that cannot be taken back. */
export type BackupReason =
  | 'daily'
  | 'asked'
  | 'before-restore'
  | 'before-import'
  | 'before-forget'
  | 'before-migration';

/** A backup in the backups folder, as its file name tells it. `at` is a wall-clock time, to the second. */
export type BackupName = {
  readonly name: string;
  readonly at: string;
  readonly reason: BackupReason;
  readonly isSealed: boolean;
  /** The how manieth of its second: 1, 2, ... */
  readonly nth: number;
};

/** A file that stands in the backups folder while the day's backup is being made, so that it is made once. */
export const dailyClaimName = '.making-daily';

const reasons: readonly BackupReason[] = [
  'daily',
  'asked',
  'before-restore',
  'before-import',
  'before-forget',
  'before-migration',
];

/** The file name of a backup made at a wall-clock time (`2026-11-24T08:40:12`). The day's own has no time: there is one. */
export function backupFileName({
  at,
  reason,
  nth,
}: Pick<BackupName, 'at' | 'reason' | 'nth'>): string {
  const [day = '', time = ''] = at.split('T');
  const rest = reason === 'daily' ? '' : `-${time.replaceAll(':', '').slice(0, 6)}-${reason}`;
  return `kept-${day}${rest}${nth > 1 ? `-${nth}` : ''}.jsonl.gz`;
}

/** What a file name says of a backup; undefined for any file that is not one of ours. */
export function readBackupName(name: string): BackupName | undefined {
  const found =
    /^kept-(\d{4}-\d\d-\d\d)(?:-(\d\d)(\d\d)(\d\d)-([a-z-]+?)(?:-(\d+))?)?\.jsonl\.gz(\.age)?$/u.exec(
      name,
    );
  if (!found) return undefined;
  const [
    ,
    day = '',
    hour = '00',
    minute = '00',
    second = '00',
    typed = 'daily',
    nth = '1',
    sealed,
  ] = found;
  const reason = reasons.find((known) => known === typed);
  return (
    reason && {
      name,
      at: `${day}T${hour}:${minute}:${second}`,
      reason,
      isSealed: sealed !== undefined,
      nth: Number(nth),
    }
  );
}

/** The backups among the names of a folder, newest first. */
export function backupsAmong(names: readonly string[]): readonly BackupName[] {
  return names
    .flatMap((name) => readBackupName(name) ?? [])
    .toSorted((one, other) =>
      one.at < other.at ? 1 : one.at > other.at ? -1 : other.nth - one.nth,
    );
}
