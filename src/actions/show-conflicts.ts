import {
  showConflict,
  type ConflictBook,
  type ShownConflict,
} from '../domain/commitment/shown-conflict.ts';
import type { Conflict } from '../domain/entries/conflict.ts';
import type { LedgerReads } from './world.ts';

/** What machines said apart of something, with where each of it came from. */
export function showConflicts(
  reads: Pick<LedgerReads, 'importedActs' | 'commitment'>,
  { conflicts }: { readonly conflicts?: readonly Conflict[] },
): readonly ShownConflict[] {
  if (conflicts === undefined) return [];
  const imported = reads.importedActs();
  const book: ConflictBook = {
    isImported: ({ act }) => imported.has(act),
    handleOf: (id) => reads.commitment(id)?.handle ?? '',
  };
  return conflicts.map((conflict) => showConflict(conflict, book));
}
