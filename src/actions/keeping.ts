import type { Backup, BackupKey, BackupSeal } from '../domain/backups/backup.ts';
import type { BackupReason } from '../domain/backups/backup-name.ts';
import type { ActId, Entry } from '../domain/entries/entry.ts';
import type { Forgetting } from '../domain/forgetting/forget-person.ts';
import type { Finding } from '../domain/health/finding.ts';
import type { Result } from '../domain/result.ts';

/** What was found wrong with a ledger: its pages or entries, or only what is worked out from the entries. */
export type FoundDamage = 'damaged' | 'cache';

/** What is done with the ledger's file as a whole. Throws `LedgerTrouble` when the machine fails it. */
export type Keeping = {
  /** Writes a backup, opens it again and counts it. */
  readonly backUp: (wish: BackupWish) => Promise<Result<Backup>>;
  /** Makes today's backup if there is none, and takes away those no longer needed. Undefined: there is one. */
  readonly backUpDaily: () => Promise<Backup | undefined>;
  /** The paths of the backups in the folder, newest first. */
  readonly backups: () => readonly string[];
  /** The backup with which a damaged ledger is put right: the newest good one, or one just made of what can be read. */
  readonly wayBack: () => Promise<Backup | undefined>;
  /** Looks the whole ledger through; what was found is remembered beside it. */
  readonly lookThrough: () => Promise<FoundDamage | undefined>;
  /** Looks at the ledger, its folder and its backups; changes nothing. */
  readonly examine: () => Promise<readonly Finding[]>;
  /** Works the cache out anew from the entries. */
  readonly rebuild: () => Promise<void>;
  /** Brings a ledger of an earlier kept up to date; answers where the backup is that was made before. */
  readonly migrate: () => Promise<string | undefined>;
  /** Every entry of the ledger, oldest first, one at a time. */
  readonly entries: () => Iterable<Entry>;
  /**
   * Empties entries for good; a backup of the moment before is made first. With `forgetIn` somebody is taken out
   * of every backup of the folder that can be read too, and what was set aside unread goes.
   */
  readonly forget: (forgetting: Forgetting, forgetIn?: ForgetIn) => Promise<Result<Forgotten>>;
  /** Hands over the entries of each backup of the folder that can be read. */
  readonly lookThroughBackups: (look: (entries: readonly Entry[]) => void) => Promise<void>;
  /** Takes somebody out of the backups alone, whom the ledger has forgotten already. */
  readonly forgetInBackups: (forgetIn: ForgetIn) => Promise<RewrittenBackups>;
  /** The ledgers that were set aside because they could not be read: their paths. */
  readonly setAside: () => readonly string[];
  /** How many of these the ledger does not know. */
  readonly countUnknown: (entries: readonly Entry[]) => number;
  /** Takes in the entries the ledger does not know, all or none; a backup is made first. */
  readonly importEntries: (entries: readonly Entry[]) => Promise<Result<Imported>>;
  /** Reads a backup whole and compares it with the ledger. Nothing is changed before `apply`. */
  readonly stageRestore: (path: string, key?: BackupKey) => Promise<Result<StagedRestore>>;
};

/** `path` undefined: into the backups folder, under a name of its own. `isReplacing`: a file at `path` may be replaced. */
export type BackupWish = {
  readonly path?: string;
  readonly reason: BackupReason;
  readonly seal?: BackupSeal;
  readonly isReplacing?: boolean;
};

/** `handles`: how many things had to be given another. `unclear`: of how many the two ledgers say different things now. `before`: the backup of what was there, if anything was. */
export type Imported = {
  readonly taken: number;
  readonly handles: number;
  readonly unclear: number;
  readonly before?: string;
};

/** Where the ledger as it was before is kept; what became of the backups, if they were rewritten. */
export type Forgotten = { readonly before: string; readonly backups?: RewrittenBackups };

/** Decides what is to go out of these entries. */
export type ForgetIn = (entries: () => Iterable<Entry>) => Forgetting;

/** `left`: encrypted or damaged, and so as they were. */
export type RewrittenBackups = {
  readonly rewritten: readonly string[];
  readonly left: readonly string[];
  /** Ledgers nobody could read, which had been set aside: they were taken away. */
  readonly removed: readonly string[];
};

/** A backup ready to take the ledger's place. */
export type StagedRestore = {
  readonly backup: Backup;
  /** Acts of the present ledger that the backup does not know, newest first; undefined: it cannot be read. */
  readonly gone: readonly ActId[] | undefined;
  /** Acts of the backup that the present ledger does not have. */
  readonly back: number;
  /** Puts it in place. What was there is kept: as a backup, or under another name when it is damaged. */
  readonly apply: () => Promise<Restored>;
  readonly discard: () => void;
};

/** Where the ledger that was there is now: undefined when there was none. */
export type Restored = { readonly present: string | undefined };
