import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Finding } from '../../domain/health/finding.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { faultOf, newestGood } from '../backup/find-backup.ts';
import type { Keeper } from '../backup/keeper.ts';
import { backupsIn } from '../backup/backups-folder.ts';
import { deviceOf } from '../opening/device-file.ts';
import { connectTo } from '../opening/connection.ts';
import { isThere } from '../opening/ledger-places.ts';
import { rebuildLedger } from '../rebuild-ledger.ts';
import { examineFolder } from './examine-folder.ts';
import { damageIn, lookThrough } from './look-through.ts';
import { seen } from './seen.ts';

/** Looks at the ledger, its folder and its backups. Mends nothing, and says what it cannot look at. */
export async function examineLedger(keeper: Keeper): Promise<readonly Finding[]> {
  return withoutRepeats([
    ...(await lookThrough(keeper)),
    ...(await seen(() => examineDevice(keeper))),
    ...(await seen(() => examineFolder(keeper.folder))),
    ...(await seen(async () => [await examineBackups(keeper)])),
  ]);
}

/** One trouble is met by several looks, and is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Works the cache out anew from the entries, unless these are damaged themselves. */
export async function rebuild(keeper: Keeper): Promise<void> {
  if (damageIn(await lookThrough(keeper)) === 'damaged') {
    throw new LedgerTrouble('damaged', keeper.places.ledger);
  }
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    rebuildLedger(connection.forWriting());
  } finally {
    connection.close();
  }
}

/** The name of this device is only read: a doctor makes nothing. */
function examineDevice({ places, newId }: Keeper): readonly Finding[] {
  if (isThere(places.device)) deviceOf(places.device, newId);
  return [];
}

/** How many of the newest are opened and counted: all of a year's would take minutes. */
const opened = 3;

async function examineBackups(keeper: Keeper): Promise<Finding> {
  const paths = backupsIn(keeper.backups);
  const newest = await newestGood(keeper);
  const broken: string[] = [];
  for (const path of paths.slice(0, opened)) {
    const fault = await faultOf(path);
    if (fault !== undefined && fault !== 'no-key') broken.push(path);
  }
  const days = newest && daysBetween(newest.at, keeper);
  return {
    kind: 'backups',
    count: paths.length,
    ...(newest ? { newest } : {}),
    ...(days === undefined ? {} : { days }),
    broken,
  };
}

function daysBetween(at: string, { now }: Keeper): number {
  const made = Temporal.PlainDateTime.from(at).toPlainDate();
  return made.until(now().wall.toPlainDate()).days;
}
