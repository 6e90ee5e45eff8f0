import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { backupFileName, dailyClaimName } from '../../domain/backups/backup-name.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { verdictOf } from '../../domain/health/finding.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { lookThrough } from '../health/look-through.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { backUp } from './back-up.ts';
import { sweepBackups, sweepUnfinished } from './backups-folder.ts';
import type { Keeper } from './keeper.ts';

/** In bytes: some twenty thousand promises, which take seconds. A hundred thousand would take a minute and half a gigabyte. */
const foldedDaily = 100_000_000;

/**
 * Looks the ledger through; then today's backup, and away with those no longer needed. Undefined: there is one
 * already. Of a damaged ledger there is a backup as long as everything that was said can be read; else the good
 * ones stay.
 */
export async function backUpDaily(keeper: Keeper): Promise<Backup | undefined> {
  try {
    const findings = await lookThrough(keeper, foldedDaily);
    const isChanged = findings.some((each) => each.kind === 'entries' && verdictOf(each) === 'bad');
    if (isChanged) throw new LedgerTrouble('damaged', keeper.places.ledger);
    const made = await backUp(keeper, { reason: 'daily' });
    if (!made.ok && made.problem.kind === 'file-taken') noteLook(keeper);
    sweepBackups(keeper.backups, keeper.now().wall.toPlainDate().toString());
    for (const folder of [keeper.folder, keeper.backups]) sweepUnfinished(folder, 'old');
    return made.ok ? made.value : undefined;
  } finally {
    dropClaim(keeper);
  }
}

/** Whatever went wrong before is what is to be heard. */
function dropClaim({ backups }: Keeper): void {
  try {
    rmSync(join(backups, dailyClaimName), { force: true });
  } catch {
    // A claim is nobody's after some minutes.
  }
}

/** The time of the day's backup says when the ledger was last looked through. */
function noteLook({ backups, now }: Keeper): void {
  const at = now().wall.toString({ smallestUnit: 'second' });
  const path = join(backups, backupFileName({ at, reason: 'daily', nth: 1 }));
  const moment = new Date();
  withTrouble(path, () => utimesSync(path, moment, moment));
}
