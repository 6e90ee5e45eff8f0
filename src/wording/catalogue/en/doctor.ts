import type { DoctorWords } from '../doctor-words.ts';

export const doctorWords: DoctorWords = {
  verdict: { good: 'ok', look: 'look', bad: 'BAD' },
  noLedger: 'There is no ledger yet; the first thing you write makes it.',
  ledger: ({ path, size, acts, entries }) =>
    `The ledger can be read: ${acts} ${acts === 1 ? 'act' : 'acts'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${size}: ${path}`,
  pagesGood: 'The file is whole.',
  pagesBad: 'The file is damaged.',
  entriesGood: 'What was written still says what it said.',
  entriesUnread: (unread) =>
    `${unread} ${unread === 1 ? 'entry' : 'entries'} cannot be read any more.`,
  entriesChanged: (changed, at) =>
    `${changed} ${changed === 1 ? 'entry says' : 'entries say'} something else than in the backup of ${at}.`,
  parentsGood: 'Every entry knows what it replaced.',
  parentsBad: (missing) =>
    `${missing} ${missing === 1 ? 'entry names one before it that is' : 'entries name some before them that are'} not there.`,
  seqGood: 'No entry is missing.',
  seqBad: (devices) =>
    `Entries are missing, of ${devices} ${devices === 1 ? 'device' : 'devices'}.`,
  conflicts: (handles) =>
    `Two machines said different things of ${handles.join(', ')}: both are kept. kept show ${handles[0] ?? ''}  shows them, and how to decide.`,
  noConflicts: 'No two machines said different things.',
  cacheGood: 'What is shown is what the entries say.',
  cacheBad: (tables) =>
    `What is shown is not what the entries say (${tables.join(', ')}). kept doctor --rebuild  works it out anew from them.`,
  writable: 'What you write can be kept here.',
  notWritable: (path) =>
    `Nothing new can be written in ${path}. Reading works. See whose folder it is.`,
  permissionsGood: 'Only you can read it.',
  permissionsBad: (files) => `Others can read: ${files.join(', ')}. chmod go-rwx  shuts them out.`,
  nothingLeft: 'Nothing unfinished lies about.',
  leftBehind: (files) =>
    `Left behind by something that was interrupted, and of no use any more: ${files.join(', ')}`,
  backups: (count, newest, days) =>
    `${count} ${count === 1 ? 'backup' : 'backups'}; the newest good one is of ${newest}${
      days <= 0 ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} ago`
    }.`,
  noBackup: 'There is no backup yet. kept backup  makes one.',
  noGoodBackup: (count) =>
    `None of the ${count} backups could be opened without a key. kept backup  makes one.`,
  brokenBackups: (files) => `Damaged backups: ${files.join(', ')}`,
  calendarGood: (regions) => `The holidays of this year and the next months are known: ${regions}.`,
  noRegion: 'No public holidays are counted. kept config holidays CN  would.',
  calendarUnknown: (regions, years) =>
    `The holidays of ${regions} are not all known for ${years}. kept config days.off  takes your own.`,
  settingsGood: 'The settings can be read.',
  settingsWrong: (path, wrong) =>
    wrong.length === 0
      ? `${path} cannot be read, so the defaults hold.`
      : `Settings that cannot be read: ${wrong.join(', ')}. kept config NAME --unset  takes one back.`,
  rebuilt: 'Worked out anew from the entries.',
  allGood: 'All is well.',
  someLook: 'Nothing is lost. What says "look" is worth a look.',
  someBad: 'Something is wrong. What says "BAD" comes first.',
};
