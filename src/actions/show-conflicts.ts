import type { Commitment } from '../domain/commitment/commitment.ts';
import {
  showConflict,
  type ConflictBook,
  type ShownConflict,
} from '../domain/commitment/shown-conflict.ts';
import type { Conflict } from '../domain/entries/conflict.ts';
import type { EntryId } from '../domain/entries/entry.ts';
import { decideForSide } from '../domain/decisions/settle-conflict.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitments, type Changed } from './change-commitment.ts';
import type { LedgerReads, World } from './world.ts';

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

/** Decides a conflict for one of its sides, as one act. */
export function settleConflict(
  world: World,
  { commitment, ...side }: SideMeant,
): Result<readonly Changed[]> {
  return changeCommitments(world, { commitments: [commitment] }, (standing) =>
    decideForSide(standing, side),
  );
}

export type SideMeant = {
  readonly commitment: Commitment;
  readonly about: string;
  readonly entry: EntryId;
};
