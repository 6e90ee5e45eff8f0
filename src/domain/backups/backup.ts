/** A backup that was opened and counted: a whole one. `at` is when it was made, by the wall clock, with its zone. */
export type Backup = {
  readonly path: string;
  readonly at: string;
  readonly zone: string;
  readonly entries: number;
};

/**
 * Why a file is no backup that could be read: it is not there, is something else, was cut or changed, comes
 * from a newer kept, is encrypted and no key was given, or the key does not open it.
 */
export type BackupFault = 'missing' | 'not-a-backup' | 'damaged' | 'newer' | 'no-key' | 'wrong-key';

/** What opens an encrypted backup: a passphrase, or the text of an age identity file. */
export type BackupKey =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly text: string };

/** Whom a backup is encrypted for. */
export type BackupSeal =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipient'; readonly recipient: string };
