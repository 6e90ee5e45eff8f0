import type { Problem } from '../domain/problem.ts';
import type { ExitCode } from './face.ts';

/** What a refusal ends with (ux, section 4): 2 wrong use or no date, 3 too little room, 4 unclear, 5 not found. */
export function exitCodeOf(problem: Problem): ExitCode {
  switch (problem.kind) {
    case 'settings-not-saved':
    case 'not-sent':
    case 'mail-unsure':
    case 'password-missing':
    case 'no-clipboard':
    case 'not-opened':
    case 'not-handed-over':
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
    case 'who-not-found':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
    case 'act-unknown':
    case 'nothing-to-mend':
    case 'no-clients':
    case 'client-without-person':
    case 'backup-not-read':
    case 'draft-not-found':
      return 5;
    case 'date-not-read':
    case 'date-past':
    case 'date-missing':
    case 'lines-not-read':
    case 'line-to-mend':
    case 'words-missing':
    case 'not-open':
    case 'already-told':
    case 'undo-blocked':
    case 'wrong-direction':
    case 'no-heads-up':
    case 'letter-not-for':
    case 'letter-inward':
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
    case 'way-not-set':
    case 'ways-clash':
    case 'recipient-outside':
    case 'recipient-missing':
    case 'to-missing':
    case 'to-differs':
    case 'one-at-a-time':
    case 'mailto-not-for':
    case 'mailto-too-long':
    case 'draft-changed':
    case 'no-passphrase':
    case 'passphrases-differ':
    case 'import-not-read':
    case 'not-a-person':
      return 2;
  }
}
