import type { Verdict } from '../../domain/health/finding.ts';

/** What doctor says of each thing it looked at. Paths and times arrive as ready text. */
export type DoctorWords = {
  readonly verdict: { readonly [verdict in Verdict]: string };
  readonly noLedger: string;
  readonly ledger: (file: { path: string; size: string; acts: number; entries: number }) => string;
  readonly pagesGood: string;
  readonly pagesBad: string;
  readonly entriesGood: string;
  readonly entriesUnread: (unread: number) => string;
  readonly entriesChanged: (changed: number, at: string) => string;
  readonly parentsGood: string;
  readonly parentsBad: (missing: number) => string;
  readonly seqGood: string;
  readonly seqBad: (devices: number) => string;
  /** `handles`: of what two machines said different things. */
  readonly conflicts: (handles: readonly string[]) => string;
  readonly noConflicts: string;
  readonly cacheGood: string;
  readonly cacheBad: (tables: readonly string[]) => string;
  readonly writable: string;
  readonly notWritable: (path: string) => string;
  readonly permissionsGood: string;
  readonly permissionsBad: (files: readonly string[]) => string;
  readonly nothingLeft: string;
  readonly leftBehind: (files: readonly string[]) => string;
  readonly backups: (count: number, newest: string, days: number) => string;
  readonly noBackup: string;
  readonly noGoodBackup: (count: number) => string;
  readonly brokenBackups: (files: readonly string[]) => string;
  readonly calendarGood: (regions: string) => string;
  readonly noRegion: string;
  readonly calendarUnknown: (regions: string, years: string) => string;
  readonly settingsGood: string;
  readonly settingsWrong: (path: string, wrong: readonly string[]) => string;
  readonly rebuilt: string;
  readonly allGood: string;
  readonly someLook: string;
  readonly someBad: string;
};
