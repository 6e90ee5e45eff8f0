import type { StagedRestore } from '../../actions/keeping.ts';
import type { BackupKey } from '../../domain/backups/backup.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { isThere, makeFolder } from '../opening/ledger-places.ts';
import { emptyLedger } from '../opening/make-ledger.ts';
import { storeOf } from '../store.ts';
import { applyRestore } from './apply-restore.ts';
import { findBackup, refuseFaulty } from './find-backup.ts';
import type { Keeper } from './keeper.ts';
import { compareWithDraft } from './restore-ledger.ts';
import type { Comparison } from './restore-ledger.ts';
import { stageBackup } from './stage-backup.ts';
import type { Staged } from './stage-backup.ts';
import { unlessBroken, withStore } from './unless-broken.ts';

/** Reads a backup whole and says what restoring it would change. Nothing of the ledger is touched. */
export async function stageRestore(
  keeper: Keeper,
  typed: string,
  key?: BackupKey,
): Promise<Result<StagedRestore>> {
  const path = findBackup(keeper, typed);
  makeFolder(keeper.folder);
  try {
    const unseal = key && (await keeper.unseal(key));
    const staged = await stageBackup({
      backup: path,
      ledger: keeper.places.ledger,
      mark: keeper.newId(),
      unseal,
    });
    const { at, zone, entries } = staged.header;
    const compared = compare(keeper, staged);
    return ok({
      backup: { path, at, zone, entries },
      gone: compared?.gone,
      back: compared?.back ?? 0,
      apply: async () => applyRestore(keeper, staged),
      discard: staged.discard,
    });
  } catch (failure) {
    return refuseFaulty(failure, path);
  }
}

/** Undefined when the ledger that is there cannot be read: then there is nothing to compare with. */
function compare(keeper: Keeper, staged: Staged): Comparison | undefined {
  try {
    const isNone = !isThere(keeper.places.ledger);
    if (isNone) return compareWithDraft(storeOf(emptyLedger(), keeper.places.ledger), staged);
    return unlessBroken(() =>
      withStore(keeper, 'reading', (store) => compareWithDraft(store, staged)),
    );
  } catch (failure) {
    staged.discard();
    throw failure;
  }
}
