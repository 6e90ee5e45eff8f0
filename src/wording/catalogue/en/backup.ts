import type { BackupWords } from '../backup-words.ts';

export const backupWords: BackupWords = {
  made: (path, entries) => `Backed up and read back: ${entriesOf(entries)} in ${path}`,
  madeForRecipient: (path, entries) =>
    `Backed up: ${entriesOf(entries)} in ${path}. Only the other key can open it, so I could not read it back.`,
  thereToday: "Today's backup is there already.",
  noneYet:
    'There is no backup yet. The first act of each day makes one; kept backup makes one now.',
  nothingYet: {
    said: 'There is nothing to back up yet: the first thing you write makes the ledger.',
  },
  askPassphrase: 'Passphrase: ',
  askPassphraseAgain: 'The same again: ',
  passphrasesDiffer: { said: 'Those were two different passphrases. No backup was made.' },
  restoreFrom: (at, entries) => `This backup is of ${at} and holds ${entriesOf(entries)}.`,
  gone: (acts) =>
    acts === 1 ? 'Restoring it takes away one act:' : `Restoring it takes away ${acts} acts:`,
  goneMore: (acts) => `and ${acts} more`,
  back: (acts) =>
    acts === 1
      ? 'It brings back one act that the ledger does not have.'
      : `It brings back ${acts} acts that the ledger does not have.`,
  same: 'It holds just what the ledger holds.',
  presentUnreadable:
    'The ledger that is there cannot be read. It will be set aside under another name, as it is.',
  askRestore: 'Restore it? y/N ',
  restored: (at) => `Restored: the ledger is as it was on ${at}.`,
  presentKept: (path) => `What was there before is kept: ${path}`,
  notRestored: 'Nothing was changed.',
  notRead: {
    missing: (path) => ({
      said: `There is no backup ${path}.`,
      tryThis: 'kept restore  lists them',
    }),
    'not-a-backup': (path) => ({
      said: `${path} is not a backup of kept. I have not touched it.`,
      tryThis: 'kept restore  lists the backups',
    }),
    damaged: (path) => ({
      said: `The backup ${path} is damaged: it was cut short or changed.`,
      tryThis: 'Take another one: kept restore  lists them',
    }),
    newer: (path) => ({
      said: `The backup ${path} was made by a newer kept.`,
      tryThis: 'Update kept, then try again.',
    }),
    'no-key': (path) => ({
      said: `The backup ${path} is encrypted.`,
      tryThis:
        'Give its passphrase on a terminal or in KEPT_PASSPHRASE, or its key: --identity FILE',
    }),
    'wrong-key': (path) => ({
      said: `That passphrase or key does not open ${path}.`,
      tryThis: 'Nothing was changed. Try again with the right one.',
    }),
  },
  fileTaken: (path) => ({
    said: `There is a file already: ${path}. I have not touched it.`,
    tryThis: 'Give another name, or --yes to replace it.',
  }),
  placeRefused: {
    own: (path) => ({
      said: `${path} is kept's own. I have not touched it.`,
      tryThis: 'Give the file another name or another place.',
    }),
    'no-file': (path) => ({
      said: `${path} is no file that could be replaced. I have not touched it.`,
      tryThis: 'Give the file another name or another place.',
    }),
    'no-folder': (path) => ({
      said: `There is no folder ${path}. Nothing was written.`,
      tryThis: 'Make it, or give the file another place.',
    }),
  },
  needsYes: (line) => ({
    said: 'Nothing was changed: this wants a yes, and there is nobody to ask.',
    tryThis: `${line} --yes`,
  }),
  noPassphrase: {
    said: 'There is no passphrase to encrypt with.',
    tryThis: 'Type one on a terminal, set KEPT_PASSPHRASE, or encrypt for a key: --to age1...',
  },
};

function entriesOf(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
