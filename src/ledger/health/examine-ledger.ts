import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Finding } from '../../domain/health/finding.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import { faultOf, newestGood } from '../backup/find-backup.ts';
import type { Keeper } from '../backup/back-up.ts';
import { backupsIn } from '../backup/backups-folder.ts';
import { deviceOf } from '../opening/device-file.ts';
import { connectTo } from '../opening/connection.ts';
import { isThere, refuseFolderThatIsNone } from '../opening/ledger-places.ts';
import { rebuildLedger } from '../rebuild-ledger.ts';
import { examineEntries } from './examine-entries.ts';
import { examineFolder } from './examine-folder.ts';

/** Looks at the ledger, its folder and its backups. Changes nothing, and says what it cannot look at. */
export async function examineLedger(keeper: Keeper): Promise<readonly Finding[]> {
  return withoutRepeats([
    ...seen(() => examineFile(keeper)),
    ...seen(() => examineDevice(keeper)),
    ...seen(() => examineFolder(keeper.folder)),
    ...(await seenLater(async () => [await examineBackups(keeper)])),
  ]);
}

/** One trouble is met by several looks, and is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Works the cache out anew from the entries. */
export function rebuild(keeper: Keeper): void {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    rebuildLedger(connection.forWriting());
  } finally {
    connection.close();
  }
}

function examineFile(keeper: Keeper): readonly Finding[] {
  const path = keeper.places.ledger;
  if (!isThere(path)) {
    refuseFolderThatIsNone(keeper.folder);
    return [{ kind: 'no-ledger', path }];
  }
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    return examineEntries(connection.forReading(), path);
  } finally {
    connection.close();
  }
}

function seen(look: () => readonly Finding[]): readonly Finding[] {
  try {
    return look();
  } catch (failure) {
    return [troubleOf(failure)];
  }
}

async function seenLater(look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (failure) {
    return [troubleOf(failure)];
  }
}

function troubleOf(failure: unknown): Finding {
  if (!(failure instanceof LedgerTrouble)) throw failure;
  return { kind: 'trouble', trouble: failure.kind, path: failure.path };
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
