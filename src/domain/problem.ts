import type { BackupFault } from './backups/backup.ts';
import type { Temporal } from './calendar/temporal.ts';
import type { Commitment } from './commitment/commitment.ts';
import type { Due } from './commitment/due.ts';
import type { DateHabit, DateReading } from './commitment/reading.ts';
import type { UnreadLine } from './commitment/note.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { MailProblem } from './letters/mail-problem.ts';
import type { Organisation, Person } from './people/people.ts';

export type PersonCandidate = { readonly person: Person; readonly organisation?: Organisation };

/** Why there is no heads-up to write: it is owed to us, is no work, is for nobody else, or no date is news. */
export type NoHeadsUp = 'wait' | 'not-work' | 'oneself' | 'no-news';

/** The letters that are written about one thing. */
export type LetterKind = 'report' | 'recap' | 'chase' | 'reply' | 'brief' | 'agenda';

/** Why a file cannot be taken in. */
export type ImportFault = 'missing' | 'not-an-export' | 'entry-not-read' | 'newer';

/** Why something was not done: a kind and the facts, never a sentence. The sentences are in `wording`. */
export type Problem =
  | MailProblem
  | {
      readonly kind: 'date-not-read';
      readonly text: string;
      readonly suggestion?: string;
      readonly kept?: UnreadLine;
    }
  | {
      readonly kind: 'date-unclear';
      readonly text: string;
      readonly readings: readonly DateReading[];
      readonly habit?: DateHabit;
      readonly kept?: UnreadLine;
    }
  | {
      readonly kind: 'date-past';
      readonly text: string;
      readonly due: Due;
      readonly kept?: UnreadLine;
    }
  /** Two promises were typed as one line. */
  | {
      readonly kind: 'several-in-line';
      readonly pieces: readonly string[];
      readonly readings: readonly DateReading[];
      readonly kept?: UnreadLine;
    }
  /** A page where a line was expected: to look for a date in it would take for ever. */
  | {
      readonly kind: 'line-too-long';
      readonly signs: number;
      readonly most: number;
      readonly kept?: UnreadLine;
    }
  /** Of many lines some could not be read: kept unread beside the saved ones, or, with `--strict`, nothing saved. */
  | {
      readonly kind: 'lines-not-read';
      readonly saved: number;
      readonly unread: number;
      readonly isStrict: boolean;
    }
  /** A meeting that was given a day and no time. */
  | {
      readonly kind: 'time-missing';
      readonly day: Temporal.PlainDate;
      readonly kept?: UnreadLine;
    }
  /** Said to have taken place, and it is still to come. */
  | { readonly kind: 'meeting-ahead'; readonly commitment: Commitment }
  /** A kept line waits to be corrected, and nobody can be asked. */
  | { readonly kind: 'line-to-mend'; readonly line: UnreadLine }
  /** `commitment`: the one that was to be moved, where it is known. */
  | { readonly kind: 'date-missing'; readonly commitment?: Commitment }
  | {
      readonly kind: 'person-unknown';
      readonly typed: string;
      readonly candidates: readonly PersonCandidate[];
      readonly kept?: UnreadLine;
    }
  | {
      readonly kind: 'person-unclear';
      readonly typed: string;
      readonly candidates: readonly PersonCandidate[];
      readonly kept?: UnreadLine;
    }
  | {
      readonly kind: 'words-missing';
      readonly missing:
        | 'who'
        | 'what'
        | 'text'
        | 'heard'
        | 'told'
        | 'met'
        | 'awaited'
        | 'search'
        | 'item'
        | 'line'
        | 'date'
        | 'letter'
        | 'file'
        | 'client';
      readonly kept?: UnreadLine;
    }
  | { readonly kind: 'handle-unknown'; readonly handle: string; readonly kept?: UnreadLine }
  | {
      readonly kind: 'commitment-unclear';
      readonly typed: string;
      readonly candidates: readonly Commitment[];
      readonly kept?: UnreadLine;
    }
  | { readonly kind: 'commitment-not-found'; readonly typed: string; readonly kept?: UnreadLine }
  | {
      readonly kind: 'who-not-found';
      readonly typed: string;
      readonly candidates: readonly PersonCandidate[];
    }
  | { readonly kind: 'not-open'; readonly commitment: Commitment }
  | { readonly kind: 'already-told'; readonly commitment: Commitment }
  | { readonly kind: 'wrong-direction'; readonly commitment: Commitment; readonly verb: string }
  | {
      readonly kind: 'no-heads-up';
      readonly commitment: Commitment;
      readonly reason: NoHeadsUp;
    }
  /** This letter is not written about such a thing. */
  | {
      readonly kind: 'letter-not-for';
      readonly commitment: Commitment;
      readonly letter: LetterKind;
    }
  /** What is for our own side alone was asked for somebody of a client's. */
  | { readonly kind: 'letter-inward'; readonly name: string }
  /** A status letter was asked for our own side. */
  | { readonly kind: 'letter-outward'; readonly name: string }
  /** A summary of today was asked for, and nothing was said to them or by them today. */
  | { readonly kind: 'nothing-today'; readonly name: string }
  | { readonly kind: 'effort-not-read'; readonly text: string; readonly kept?: UnreadLine }
  | {
      readonly kind: 'buffer';
      readonly what: string;
      readonly due: Due;
      readonly forecast: Forecast;
    }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'act-unknown'; readonly act: string }
  | { readonly kind: 'undo-blocked'; readonly act: string; readonly by: readonly string[] }
  | { readonly kind: 'shell-unknown'; readonly typed?: string; readonly nearest?: string }
  /** A flag that says nothing of such a thing. */
  | {
      readonly kind: 'flag-not-for';
      readonly flag: string;
      readonly about: 'item' | 'person' | 'organisation';
    }
  /** Words behind a handle that say nothing to this verb, and the flag that would take them. */
  | {
      readonly kind: 'words-behind';
      readonly verb: 'done' | 'got' | 'drop';
      readonly handles: string;
      readonly text: string;
      readonly flag: 'took' | 'at' | 'note';
    }
  /** Words behind a handle where there is nothing more to say of it: `kept show 7k foo`. */
  | {
      readonly kind: 'handle-alone';
      readonly command: string;
      readonly handles: string;
      readonly text: string;
    }
  | { readonly kind: 'nothing-to-mend' }
  | { readonly kind: 'nothing-to-change'; readonly commitment?: Commitment }
  | { readonly kind: 'setting-unknown'; readonly name: string; readonly nearest?: string }
  | {
      readonly kind: 'setting-not-read';
      readonly name: string;
      readonly value: string;
      readonly expects: string;
    }
  | {
      readonly kind: 'flag-not-read';
      readonly flag: string;
      readonly value: string;
      readonly expects: string;
    }
  | {
      readonly kind: 'settings-not-saved';
      readonly path: string;
      readonly why: 'not-json' | 'not-writable';
    }
  | { readonly kind: 'address-not-read'; readonly text: string }
  | { readonly kind: 'client-without-person'; readonly organisation: Organisation }
  | { readonly kind: 'letter-unknown'; readonly typed: string; readonly nearest?: string }
  | { readonly kind: 'no-clients' }
  | { readonly kind: 'input-is-terminal' }
  | { readonly kind: 'backup-not-read'; readonly path: string; readonly fault: BackupFault }
  | { readonly kind: 'nothing-to-back-up' }
  | { readonly kind: 'file-taken'; readonly path: string }
  /** Where a file was to be written: kept's own, no file, or a folder that is not there. */
  | {
      readonly kind: 'place-refused';
      readonly path: string;
      readonly why: 'own' | 'no-file' | 'no-folder';
    }
  | { readonly kind: 'needs-yes'; readonly line: string }
  | { readonly kind: 'no-passphrase' }
  | { readonly kind: 'passphrases-differ' }
  | {
      readonly kind: 'import-not-read';
      readonly path: string;
      readonly fault: ImportFault;
      /** Which of its entries, counted from 1, where one of them is the fault. */
      readonly entry?: number;
    }
  /** An export is of everything: with words for one thing it would hand over all the others too. */
  | { readonly kind: 'export-of-one'; readonly text: string }
  | { readonly kind: 'not-a-person'; readonly organisation: Organisation };
