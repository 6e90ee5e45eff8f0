import type { TroubleWords } from '../trouble-words.ts';

export const troubleWords: TroubleWords = {
  ledger: {
    damaged: (path) => ({
      said: `The ledger is damaged: ${path}. I have not touched it.`,
      tryThis: 'Copy that file somewhere safe before anything else.',
    }),
    'not-a-ledger': (path) => ({
      said: `${path} is not a kept ledger. I have not touched it.`,
      tryThis: 'Move it away, or point KEPT_HOME at another folder.',
    }),
    gone: (path) => ({
      said: `The ledger is not there any more: ${path}`,
      tryThis: 'To begin anew, move what is left of it away: its log, and the folder backups.',
    }),
    'newer-version': (path) => ({
      said: `${path} was written by a newer kept. I have not touched it.`,
      tryThis: 'Update kept, then try again.',
    }),
    'older-version': (path) => ({
      said: `${path} is of an earlier kept and could not be brought up to date. It is as it was.`,
      tryThis: 'That needs a folder I may write to, once, and some room on the disk.',
    }),
    'device-unread': (path) => ({
      said: `${path} should hold the name of this device, and holds none. I have not touched it.`,
      tryThis: 'Move that file away: kept gives this device a new name, and nothing is lost.',
    }),
    locked: (path) => ({
      said: `The ledger is busy: ${path}. Nothing was written.`,
      tryThis: 'Another program holds it. Try again in a moment.',
    }),
    'disk-full': (path) => ({
      said: `The disk is full, so nothing was written: ${path}`,
      tryThis: 'Make room and type it again; everything saved before is safe.',
    }),
    'disk-failed': (path) => ({
      said: `The disk could not read or write: ${path}`,
      tryThis: 'Nothing was half-written. Check the disk, then try again.',
    }),
    'read-only': (path) => ({
      said: `This can only be read, so nothing was written: ${path}`,
      tryThis: 'Reading works: kept, kept list, kept find.',
    }),
    'no-access': (path) => ({
      said: `I may not open ${path}.`,
      tryThis: 'It belongs to somebody else, or its permissions were changed.',
    }),
    'no-folder': (path) => ({
      said: `The folder cannot be used or made: ${path}`,
      tryThis: 'Something else stands there, or the place does not exist. KEPT_HOME moves it.',
    }),
    'no-backups': (path) => ({
      said: `${path} is no folder, so there is no room for backups. I have not touched it.`,
      tryThis: 'Move it away: kept makes the folder itself.',
    }),
    'leads-nowhere': (path) => ({
      said: `${path} is a link to a place that is not there.`,
      tryThis: 'Connect the disk it leads to, or mend the link. Nothing was written.',
    }),
    'old-sqlite': (path) => ({
      said: `This Node's SQLite can lose a write, so I do not use it (${path}).`,
      tryThis: 'Use Node 24.21 or newer.',
    }),
  },
  newestBackup: (at, command) =>
    `The newest good backup is of ${at}. This puts it in place, and keeps what is there now under another name:\n${command}`,
  putBack: (at, command) =>
    `The newest good backup is of ${at}. This puts it in place:\n${command}`,
  orNewestBackup: (at, command) =>
    `Or go back to the newest good backup, of ${at}; what is there now is kept under another name:\n${command}`,
  foundCache: {
    said: 'Something that is shown is not what was written down: the disk changed it.',
    tryThis: 'kept doctor --rebuild  works it out anew from what was written.',
  },
  updating: 'Your ledger is of an earlier kept. Bringing it up to date ...',
  updated: (path) => `Done. As it was before, it is kept here: ${path}`,
  start: {
    'now-not-read': (value) => ({
      said: `KEPT_NOW is "${value}", which is no time I can read.`,
      tryThis: 'KEPT_NOW=2026-11-24T08:40+08:00[Asia/Shanghai]',
    }),
    'no-home': () => ({
      said: 'There is no home folder, so I do not know where to keep your ledger.',
      tryThis: 'KEPT_HOME=/some/folder kept',
    }),
  },
  outputFailed: (code) => ({ said: `The output could not be written (${code}).` }),
  bug: (version) => ({
    said: 'That is a fault in kept, not in what you typed.',
    tryThis: `What was saved before is safe. Please report the lines above (kept ${version}).`,
  }),
};
