import { join } from 'node:path';
import type { Keeping } from '../../actions/keeping.ts';
import { countUnknown, importEntries } from '../exchange/import-entries.ts';
import { everyEntry, forgetEntries } from '../forget/forget-entries.ts';
import { lookThroughBackups, rewriteBackups } from '../forget/rewrite-backups.ts';
import { examineLedger, rebuild } from '../health/examine-ledger.ts';
import { damageIn, lookThrough } from '../health/look-through.ts';
import { migrateLedger } from '../migrating/migrate-ledger.ts';
import { ledgerPlaces, refuseFolderThatIsNone } from '../opening/ledger-places.ts';
import { backUpDaily } from './back-up-daily.ts';
import { backUp } from './back-up.ts';

import type { Keeper, KeepingOptions } from './keeper.ts';
import { backupsIn, setAsideIn } from './backups-folder.ts';
import { stageRestore } from './stage-restore.ts';
import { wayBack } from './way-back.ts';

/** Everything that is done with a ledger's file as a whole. Opening costs nothing. */
export function openKeeping(options: KeepingOptions): Keeping {
  const keeper: Keeper = {
    ...options,
    places: ledgerPlaces(options.folder),
    backups: join(options.folder, 'backups'),
  };
  return {
    backUp: async (wish) => backUp(keeper, wish),
    backUpDaily: async () => backUpDaily(keeper),
    backups: () => {
      refuseFolderThatIsNone(keeper.folder);
      return backupsIn(keeper.backups);
    },
    wayBack: async () => wayBack(keeper),
    lookThrough: async () => damageIn(await lookThrough(keeper)),
    examine: async () => examineLedger(keeper),
    rebuild: async () => rebuild(keeper),
    migrate: async () => migrateLedger(keeper),
    entries: () => everyEntry(keeper),
    forget: async (forgetting, forgetIn) => forgetEntries(keeper, forgetting, forgetIn),
    lookThroughBackups: async (look) => lookThroughBackups(keeper, look),
    forgetInBackups: async (forgetIn) => rewriteBackups(keeper, forgetIn),
    setAside: () => setAsideIn(keeper.folder),
    countUnknown: (entries) => countUnknown(keeper, entries),
    importEntries: async (entries) => importEntries(keeper, entries),
    stageRestore: async (path, key) => stageRestore(keeper, path, key),
  };
}
