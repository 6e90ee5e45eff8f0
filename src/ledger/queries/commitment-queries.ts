import type { LedgerReads } from '../../actions/world.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { foldCommitment } from '../../domain/entries/commitment-fields.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import { fieldsFromText } from './entry-rows.ts';
import { rowMemory } from './row-memory.ts';
import { textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

type CommitmentReads = Pick<
  LedgerReads,
  | 'commitment'
  | 'commitmentByHandle'
  | 'openCommitments'
  | 'commitmentsOf'
  | 'deliveredPromises'
  | 'closedSince'
  | 'titlesSince'
  | 'everyCommitment'
  | 'unclearCommitments'
>;

export const commitmentColumns = 'SELECT commitment.id, commitment.fields FROM commitment';

/** What is asked about commitments. Each question is answered by an index, however many there are. */
export function commitmentQueries(store: () => Store): CommitmentReads {
  const remember = rowMemory(commitmentFrom);
  const remembered = (rows: readonly Row[]) => rows.flatMap((row) => remember(row) ?? []);
  return {
    commitment: (id) => commitmentFrom(store().one(`${commitmentColumns} WHERE id = ?`, id)),
    commitmentByHandle: (handle) =>
      commitmentFrom(
        store().one(
          `${commitmentColumns} WHERE handle = ? ORDER BY born LIMIT 1`,
          handle.toLowerCase(),
        ),
      ),
    openCommitments: () =>
      remembered(store().all(`${commitmentColumns} WHERE state = 'open' ORDER BY due, born`)),
    commitmentsOf: (owner) =>
      commitmentsFrom(
        store().all(
          `${commitmentColumns} JOIN party ON party.commitment = commitment.id
           WHERE party.owner = ? ORDER BY party.born DESC`,
          owner,
        ),
      ),
    deliveredPromises: (most) =>
      remembered(
        store().all(
          `${commitmentColumns} WHERE state = 'delivered' AND direction = 'mine'
           ORDER BY closed DESC, born DESC LIMIT ?`,
          most,
        ),
      ),
    closedSince: (since) =>
      commitmentsFrom(
        store().all(
          `${commitmentColumns} WHERE state <> 'open' AND closed >= ? ORDER BY closed, born`,
          since,
        ),
      ),
    unclearCommitments: () =>
      commitmentsFrom(store().all(`${commitmentColumns} WHERE unclear = 1 ORDER BY born`)),
    titlesSince: (since) =>
      store()
        .all(
          `SELECT json_extract(fields, '$.what') AS what FROM commitment WHERE state = 'open'
           UNION ALL SELECT json_extract(fields, '$.what') FROM commitment
             WHERE state <> 'open' AND closed >= ?`,
          since,
        )
        .flatMap(({ what }) => (typeof what === 'string' ? [what] : [])),
    everyCommitment: () => commitmentsFrom(store().all(`${commitmentColumns} ORDER BY born`)),
  };
}

export function commitmentsFrom(rows: readonly Row[]): readonly Commitment[] {
  return rows.flatMap((row) => commitmentFrom(row) ?? []);
}

export function commitmentFrom(row: Row | undefined): Commitment | undefined {
  return (
    row && foldCommitment(commitmentId(textIn(row, 'id')), fieldsFromText(textIn(row, 'fields')))
  );
}
