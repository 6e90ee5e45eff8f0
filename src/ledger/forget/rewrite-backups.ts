import { rmSync } from 'node:fs';
import type { ForgetIn, RewrittenBackups } from '../../actions/keeping.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import type { Forgetting } from '../../domain/forgetting/forget-person.ts';
import type { Keeper } from '../backup/keeper.ts';
import { backupsIn, setAsideIn, sweepUnfinished } from '../backup/backups-folder.ts';
import { entryFromValues, lineFromEntry } from '../backup/backup-lines.ts';
import { packedLines } from '../backup/pack-lines.ts';
import { ledgerVersion } from '../ledger-schema.ts';
import { BackupFaulty, readBackup, verifyBackup } from '../backup/read-backup.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { writeWholeFile } from '../backup/write-backup.ts';

/**
 * Takes somebody out of every backup in the folder that can be read. `forgetIn` decides on the entries of
 * each, for an older backup knows other texts than the ledger. Encrypted and damaged ones stay, and are named.
 * Ledgers that were set aside because nobody can read them cannot be rewritten: they go.
 */
export async function rewriteBackups(
  keeper: Keeper,
  forgetIn: ForgetIn,
): Promise<RewrittenBackups> {
  for (const folder of [keeper.folder, keeper.backups]) sweepUnfinished(folder, 'all');
  const removed = setAsideIn(keeper.folder);
  for (const path of removed)
    withTrouble(path, () => rmSync(path, { recursive: true, force: true }));
  const rewritten: string[] = [];
  const left: string[] = [];
  for (const path of backupsIn(keeper.backups)) {
    try {
      if (await rewriteBackup(keeper, path, forgetIn)) rewritten.push(path);
    } catch (failure) {
      if (!(failure instanceof BackupFaulty)) throw failure;
      left.push(path);
    }
  }
  return { rewritten, left, removed };
}

/** Hands over the entries of each backup that can be read, one backup after the other. */
export async function lookThroughBackups(
  keeper: Keeper,
  look: (entries: readonly Entry[]) => void,
): Promise<void> {
  for (const path of backupsIn(keeper.backups)) {
    try {
      const entries: Entry[] = [];
      await readBackup(path, (values) => entries.push(entryFromValues(values)));
      look(entries);
    } catch (failure) {
      if (!(failure instanceof BackupFaulty)) throw failure;
    }
  }
}

async function rewriteBackup(keeper: Keeper, path: string, forgetIn: ForgetIn): Promise<boolean> {
  const entries: Entry[] = [];
  const header = await readBackup(path, (values) => entries.push(entryFromValues(values)));
  const forgetting = forgetIn(() => entries);
  if (forgetting.emptied.length === 0) return false;
  // Read from whatever layout, written in today's.
  const lines = [
    JSON.stringify({ ...header, version: ledgerVersion, isRewritten: true }),
    ...without(entries, forgetting),
  ];
  await writeWholeFile(packedLines(lines), { path, mark: keeper.newId(), isReplacing: true });
  await verifyBackup(path);
  return true;
}

/** A backup is no ledger: what is said anew stands where it stood. */
function* without(entries: readonly Entry[], { emptied, anew }: Forgetting): Generator<string> {
  const empty = new Set<string>(emptied);
  const instead = new Map(anew.map(({ of, changes }) => [of.id, changes]));
  for (const entry of entries) {
    const changes = empty.has(entry.id) ? (instead.get(entry.id) ?? {}) : entry.changes;
    yield lineFromEntry({ ...entry, changes });
  }
}
