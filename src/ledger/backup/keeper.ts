import type { BackupKey, BackupSeal } from '../../domain/backups/backup.ts';
import type { Now } from '../../domain/calendar/now.ts';
import type { Result } from '../../domain/result.ts';
import type { LedgerPlaces } from '../opening/ledger-places.ts';
import type { Seal, Unseal } from './pack-lines.ts';

export type KeepingOptions = {
  readonly folder: string;
  readonly now: () => Now;
  readonly newId: () => string;
  readonly actor: string;
  /** How backups are encrypted and read back; loaded only when one is. */
  readonly seal: (seal: BackupSeal) => Promise<Result<Seal>>;
  readonly unseal: (key: BackupKey) => Promise<Unseal>;
};

/** What the parts of this folder share. */
export type Keeper = KeepingOptions & { readonly places: LedgerPlaces; readonly backups: string };
