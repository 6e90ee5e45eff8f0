import { existsSync, linkSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { dirname } from 'node:path';
import { actId, entryId } from '../../domain/entries/ids.ts';
import { standsForKey } from '../../domain/entries/entry.ts';
import type { ActId, EntryId } from '../../domain/entries/entry.ts';
import type { Anew } from '../../domain/forgetting/forget-person.ts';
import { cutLog, eraseInside } from '../erase-entries.ts';
import type { Erasure } from '../erase-entries.ts';
import { entryColumns, entryFromRow } from '../queries/entry-rows.ts';
import { entrySchema } from '../ledger-schema.ts';
import { flushFolder } from '../opening/make-whole-file.ts';
import { rebuildInside, rebuildLedger } from '../rebuild-ledger.ts';
import { withTrouble } from '../sqlite-trouble.ts';
import { numberIn, storeOf, textIn } from '../store.ts';
import type { Store } from '../store.ts';
import { inTransaction, placeOfNextHandle, rememberNextHandle } from '../write-act.ts';
import type { Writer } from '../write-act.ts';
import type { Staged } from './stage-backup.ts';

export type Comparison = { readonly gone: readonly ActId[]; readonly back: number };

/** The acts that the ledger has and the backup has not, newest first, and how many it is the other way round. */
export function compareWithDraft(store: Store, { draft }: Staged): Comparison {
  return withDraft(store, draft, () => {
    const gone = store.all(
      `SELECT act FROM main.entry WHERE id NOT IN (SELECT id FROM draft.entry)
       GROUP BY act ORDER BY max(hlc) DESC`,
    );
    const back = store.one(
      `SELECT count(DISTINCT act) AS acts FROM draft.entry WHERE id NOT IN (SELECT id FROM main.entry)`,
    );
    return {
      gone: gone.map((row) => actId(textIn(row, 'act'))),
      back: back ? numberIn(back, 'acts') : 0,
    };
  });
}

/**
 * Puts a draft's entries in the place of the ledger's, in one transaction: whoever has it open sees the one
 * or the other. Handles that were given since are not given again. What was emptied for good here and comes
 * back full is emptied again in the same breath, with what stood in its place: forgotten stays forgotten.
 */
export function replaceEntries(store: Store, writer: Writer, { draft }: Staged): void {
  withDraft(store, draft, () =>
    inTransaction(store, () => {
      const forgotten: Erasure = { emptied: emptiedSince(store), anew: anewSince(store) };
      store.exec(`CREATE TEMP TABLE about_before AS SELECT * FROM main.about_ledger;
        DROP TABLE main.entry; DROP TABLE main.about_ledger; ${entrySchema}
        INSERT INTO main.about_ledger SELECT * FROM temp.about_before;
        DROP TABLE temp.about_before;
        INSERT INTO main.entry (${entryColumns})
          SELECT ${entryColumns} FROM draft.entry ORDER BY device, seq;
        UPDATE main.about_ledger SET value = max(value, coalesce(
          (SELECT value FROM draft.about_ledger WHERE name = 'next-handle'), 0)) WHERE name = 'next-handle';
        INSERT OR IGNORE INTO main.about_ledger
          SELECT * FROM draft.about_ledger WHERE name = 'next-handle';`);
      rebuildInside(store);
      eraseInside(store, writer, forgotten);
      return { isDone: true, value: undefined };
    }),
  );
  cutLog(store);
}

/** Makes a draft the ledger where there is none, or none that can be read: that one is set aside under another name. */
export function putInPlace(
  { draft }: Staged,
  ledger: string,
  { aside, nextHandle }: { readonly aside: string; readonly nextHandle: number },
): string | undefined {
  const db = new DatabaseSync(draft);
  try {
    const store = storeOf(db, draft);
    rebuildLedger(store);
    rememberNextHandle(store, Math.max(nextHandle, placeOfNextHandle(store)));
    withTrouble(draft, () => db.exec('PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL'));
  } finally {
    db.close();
  }
  return withTrouble(ledger, () => {
    const isThere = existsSync(ledger);
    if (isThere) nameToo(ledger, aside);
    // A log must never be found beside a ledger that is not its own: it goes first.
    for (const part of ['-wal', '-shm']) {
      if (existsSync(ledger + part)) renameSync(ledger + part, aside + part);
    }
    // At no moment is there no ledger: who looks finds the old one or the new one.
    renameSync(draft, ledger);
    flushFolder(dirname(ledger));
    return isThere ? aside : undefined;
  });
}

/** A second name for what stands there; a folder, or a file where there are no links, is moved. */
function nameToo(ledger: string, aside: string): void {
  try {
    linkSync(ledger, aside);
  } catch {
    renameSync(ledger, aside);
  }
}

const full = `SELECT main.entry.id FROM main.entry JOIN draft.entry USING (id)
  WHERE main.entry.changes = '{}' AND draft.entry.changes <> '{}'`;

function emptiedSince(store: Store): readonly EntryId[] {
  return store.all(full).map((row) => entryId(textIn(row, 'id')));
}

/** What the ledger says in the place of those, if anything. */
function anewSince(store: Store): readonly Anew[] {
  const standsFor = `json_extract(parents, '$."${standsForKey}"[0]')`;
  const rows = store.all(
    `SELECT ${entryColumns}, ${standsFor} AS stands_for FROM main.entry
     WHERE stands_for IN (${full}) AND changes <> '{}'
       AND id NOT IN (SELECT id FROM draft.entry)`,
  );
  return rows.map((row) => {
    const entry = entryFromRow(row);
    return { of: { ...entry, id: entryId(textIn(row, 'stands_for')) }, changes: entry.changes };
  });
}

function withDraft<Value>(store: Store, draft: string, work: () => Value): Value {
  store.run('ATTACH ? AS draft', draft);
  try {
    return work();
  } finally {
    store.exec('DETACH draft');
  }
}
