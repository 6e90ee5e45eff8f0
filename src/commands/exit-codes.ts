import type { Problem } from '../domain/problem.ts';
import type { MailProblem } from '../domain/letters/mail-problem.ts';

/** What a process ends with (ux, section 4). */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 10 | 70 | 130;

/** What a refusal ends with. */
export function exitCodeOf(problem: Problem): ExitCode {
  return isMailProblem(problem) ? mailExitCodes[problem.kind] : exitCodes[problem.kind];
}

type OtherKind = Exclude<Problem['kind'], MailProblem['kind']>;

/** 2 wrong use or no date, 3 too little room, 4 unclear, 5 not found. */
const exitCodes: { readonly [kind in OtherKind]: ExitCode } = {
  'settings-not-saved': 1,
  buffer: 3,
  'date-unclear': 4,
  'several-in-line': 4,
  'person-unknown': 4,
  'person-unclear': 4,
  'commitment-unclear': 4,
  'handle-unknown': 5,
  'commitment-not-found': 5,
  'nothing-today': 5,
  'who-not-found': 5,
  'nothing-to-undo': 5,
  'nothing-to-redo': 5,
  'nothing-to-back-up': 5,
  'act-unknown': 5,
  'nothing-to-mend': 5,
  'no-clients': 5,
  'client-without-person': 5,
  'backup-not-read': 5,
  'date-not-read': 2,
  'date-past': 2,
  'date-missing': 2,
  'time-missing': 2,
  'meeting-ahead': 2,
  'lines-not-read': 2,
  'line-too-long': 2,
  'line-to-mend': 2,
  'flag-not-for': 2,
  'words-behind': 2,
  'handle-alone': 2,
  'shell-unknown': 2,
  'words-missing': 2,
  'not-open': 2,
  'already-told': 2,
  'undo-blocked': 2,
  'wrong-direction': 2,
  'no-heads-up': 2,
  'letter-not-for': 2,
  'letter-inward': 2,
  'letter-outward': 2,
  'effort-not-read': 2,
  'nothing-to-change': 2,
  'setting-unknown': 2,
  'setting-not-read': 2,
  'flag-not-read': 2,
  'address-not-read': 2,
  'letter-unknown': 2,
  'input-is-terminal': 2,
  'file-taken': 2,
  'place-refused': 2,
  'needs-yes': 2,
  'no-passphrase': 2,
  'passphrases-differ': 2,
  'import-not-read': 2,
  'export-of-one': 2,
  'not-a-person': 2,
};

/** A letter that could not go is a failure of the machine or the line; most others are wrong use. */
const mailExitCodes: { readonly [kind in MailProblem['kind']]: ExitCode } = {
  'way-not-set': 2,
  'ways-clash': 2,
  'recipient-outside': 2,
  'inward-address': 2,
  'recipient-missing': 2,
  'to-missing': 2,
  'to-differs': 2,
  'to-without-send': 2,
  'flag-not-for-letter': 2,
  'words-left': 2,
  'one-at-a-time': 2,
  'password-missing': 1,
  'not-sent': 1,
  'mail-unsure': 1,
  'sent-already': 2,
  'mailto-not-for': 2,
  'mailto-too-long': 2,
  'no-clipboard': 1,
  'not-opened': 1,
  'not-handed-over': 1,
  'draft-not-found': 5,
  'drafts-unclear': 4,
  'draft-changed': 2,
};

function isMailProblem(problem: Problem): problem is MailProblem {
  return Object.hasOwn(mailExitCodes, problem.kind);
}
