import type { ForgetIn, Forgotten } from '../../actions/keeping.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import type { Forgetting } from '../../domain/forgetting/forget-person.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import { backUp } from '../backup/back-up.ts';
import type { Keeper } from '../backup/keeper.ts';
import { connectTo } from '../opening/connection.ts';
import { deviceOf } from '../opening/device-file.ts';
import { entryColumns, entryFromRow } from '../queries/entry-rows.ts';
import { eraseEntries } from '../erase-entries.ts';
import { rewriteBackups } from './rewrite-backups.ts';

/** Every entry of the ledger, oldest first, one at a time. */
export function* everyEntry(keeper: Keeper): Generator<Entry> {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const rows = connection.forReading().each(`SELECT ${entryColumns} FROM entry ORDER BY hlc`);
    for (const row of rows) yield entryFromRow(row);
  } finally {
    connection.close();
  }
}

/**
 * Empties what was decided, for good; a backup of the moment before is made first. With `forgetIn` the backups
 * are rewritten too, and before the ledger: stopped anywhere, she is still known and can be forgotten again.
 */
export async function forgetEntries(
  keeper: Keeper,
  { emptied, anew }: Pick<Forgetting, 'emptied' | 'anew'>,
  forgetIn?: ForgetIn,
): Promise<Result<Forgotten>> {
  const made = await backUp(keeper, { reason: 'before-forget' });
  if (!made.ok) return made;
  const backups = forgetIn && (await rewriteBackups(keeper, forgetIn));
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const device = (): string => deviceOf(keeper.places.device, keeper.newId);
    eraseEntries(connection.forWriting(), { ...keeper, device }, { emptied, anew });
    return ok({ before: made.value.path, ...(backups ? { backups } : {}) });
  } finally {
    connection.close();
  }
}
