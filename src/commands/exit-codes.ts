import type { Problem } from '../domain/problem.ts';
import type { MailProblem } from '../domain/letters/mail-problem.ts';
import type { ExitCode } from './face.ts';

/** What a refusal ends with (ux, section 4): 2 wrong use or no date, 3 too little room, 4 unclear, 5 not found. */
export function exitCodeOf(problem: Problem): ExitCode {
  if (isMailProblem(problem)) return mailExitCodes[problem.kind];
  switch (problem.kind) {
    case 'settings-not-saved':
      return 1;
    case 'buffer':
      return 3;
    case 'date-unclear':
    case 'several-in-line':
    case 'person-unknown':
    case 'person-unclear':
    case 'commitment-unclear':
      return 4;
    case 'handle-unknown':
    case 'commitment-not-found':
    case 'nothing-today':
    case 'who-not-found':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
    case 'act-unknown':
    case 'nothing-to-mend':
    case 'no-clients':
    case 'client-without-person':
    case 'backup-not-read':
      return 5;
    case 'date-not-read':
    case 'date-past':
    case 'date-missing':
    case 'lines-not-read':
    case 'line-to-mend':
    case 'flag-not-for':
    case 'words-behind':
    case 'shell-unknown':
    case 'words-missing':
    case 'not-open':
    case 'already-told':
    case 'undo-blocked':
    case 'wrong-direction':
    case 'no-heads-up':
    case 'letter-not-for':
    case 'letter-inward':
    case 'letter-outward':
    case 'effort-not-read':
    case 'nothing-to-change':
    case 'setting-unknown':
    case 'setting-not-read':
    case 'flag-not-read':
    case 'address-not-read':
    case 'letter-unknown':
    case 'input-is-terminal':
    case 'file-taken':
    case 'needs-yes':
    case 'no-passphrase':
    case 'passphrases-differ':
    case 'import-not-read':
    case 'not-a-person':
      return 2;
  }
}

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
  'mailto-not-for': 2,
  'mailto-too-long': 2,
  'no-clipboard': 1,
  'not-opened': 1,
  'not-handed-over': 1,
  'draft-not-found': 5,
  'draft-changed': 2,
};

function isMailProblem(problem: Problem): problem is MailProblem {
  return Object.hasOwn(mailExitCodes, problem.kind);
}
