import type { ForgetWords } from '../forget-words.ts';

export const forgetWords: ForgetWords = {
  wouldGo: (name) => `Forgetting ${name} empties, for good:`,
  card: 'the card: names, address, role, everything noted on it, and its whole history',
  notes: (count) => (count === 1 ? 'one note:' : `${count} notes:`),
  texts: (count) =>
    count === 1
      ? 'the name in one other text, which stays as:'
      : `the name in ${count} other texts, which stay as:`,
  more: (count) => `and ${count} more`,
  drafts: (count) => (count === 1 ? 'one draft of a letter' : `${count} drafts of letters`),
  staying: (count) =>
    count === 1
      ? 'One promise or wait stays, with nobody named.'
      : `${count} promises and waits stay, with nobody named.`,
  noWayBack: 'This cannot be undone.',
  ask: (name) => `Forget ${name}? y/N `,
  notForgotten: 'Nothing was changed.',
  forgotten: (name) => `Forgotten: ${name}.`,
  askBackups: (count) =>
    count === 1
      ? 'There is still the backup. Take the name out of it too? y/N '
      : `There are still ${count} backups. Take the name out of them too? y/N `,
  backupsRewritten: (count) =>
    count === 1 ? 'One backup was rewritten.' : `${count} backups were rewritten.`,
  backupsRemain: (count, line) =>
    count === 1
      ? `The backup that was just made still holds it. To rewrite it: ${line}`
      : `${count} backups still hold it, also the one just made. To rewrite them: ${line}`,
  backupsHold: (count, line) =>
    count === 1
      ? `The backup that is made first still holds it. To empty that too: ${line}`
      : `${count} backups still hold it, with the one that is made first. To empty them too: ${line}`,
  onlyInBackups: (name, count) =>
    count === 1
      ? `${name} was forgotten already, and still stands in one backup.`
      : `${name} was forgotten already, and still stands in ${count} backups.`,
  inside: (text, title, when) => `${text}  (${title}, ${when})`,
  askAside: (count) =>
    `There are still ${count} backups, and a ledger that could not be read and was set aside. Take the name out of the backups, and that ledger away? y/N `,
  asideRemoved: (paths) =>
    `Taken away, because what cannot be read cannot be rewritten: ${paths.join(', ')}`,
  asideRemain: (paths) =>
    `A ledger that could not be read and was set aside may hold it too: ${paths.join(', ')}`,
  backupsLeft: (paths) =>
    `These backups could not be rewritten (encrypted or damaged): ${paths.join(', ')}`,
  outOfReach: 'Mail that was sent, and copies of backups elsewhere, are out of my reach.',
  onlyPeople: (name) => ({
    said: `${name} is a company; only people are forgotten.`,
    tryThis: `kept who ${name}  shows who is there`,
  }),
};
