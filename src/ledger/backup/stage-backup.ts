import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, cacheSchema, entrySchema, ledgerVersion } from '../ledger-schema.ts';
import { makeEmptyFile, unfinishedMark } from '../opening/make-whole-file.ts';
import { entryColumns } from '../queries/entry-rows.ts';
import { withTrouble, withTroubleLater } from '../sqlite-trouble.ts';
import { storeOf } from '../store.ts';
import type { BackupHeader } from './backup-lines.ts';
import { readBackup } from './read-backup.ts';
import type { Unseal } from './pack-lines.ts';

/** A backup read whole into a database of its own, beside the ledger and not in its place. */
export type Staged = {
  readonly header: BackupHeader;
  readonly draft: string;
  readonly discard: () => void;
};

export type StageWish = {
  readonly backup: string;
  readonly ledger: string;
  readonly mark: string;
  readonly unseal?: Unseal | undefined;
};

/** Reads a backup into a draft of a ledger; throws `BackupFaulty` when it is not a whole one. */
export async function stageBackup({ backup, ledger, mark, unseal }: StageWish): Promise<Staged> {
  const draft = `${ledger}${unfinishedMark}${mark}`;
  const discard = (): void => {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(draft + part, { force: true });
  };
  try {
    const header = await withTroubleLater(draft, async () => fillDraft({ draft, backup, unseal }));
    return { header, draft, discard };
  } catch (failure) {
    discard();
    throw failure;
  }
}

type Filling = { draft: string; backup: string; unseal: Unseal | undefined };

async function fillDraft({ draft, backup, unseal }: Filling): Promise<BackupHeader> {
  // Its own name says nothing to anybody.
  withTrouble(dirname(draft), () => makeEmptyFile(draft));
  const db = new DatabaseSync(draft);
  try {
    db.exec(`PRAGMA secure_delete = ON; PRAGMA synchronous = OFF; BEGIN;
      ${entrySchema}${cacheSchema}
      PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${ledgerVersion};`);
    const store = storeOf(db, draft);
    const insert = `INSERT INTO entry (${entryColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    const header = await readBackup(backup, (row) => store.run(insert, ...row), unseal);
    const about = db.prepare('INSERT OR REPLACE INTO about_ledger VALUES (?, ?)');
    about.run('id', header.ledger);
    about.run('next-handle', header.nextHandle);
    db.exec('COMMIT');
    return header;
  } finally {
    withTrouble(draft, () => db.close());
  }
}
