import type { Copied } from '../../domain/letters/copied.ts';
import type { LetterReach } from '../../domain/letters/letter-effect.ts';
import type { MailDraft } from '../../domain/letters/mail-draft.ts';
import type { NotSentWhy } from '../../domain/letters/not-sent.ts';
import type { SentBefore } from '../../domain/letters/sent-again.ts';
import type { Result } from '../../domain/result.ts';
import type { MailHome, SmtpSettings } from '../../domain/settings/mail-settings.ts';
import type { LetterTrace } from './record-letter.ts';

/** A letter on its way to a file: whom it is for, by name and by id, what the file is called, and the mail. */
export type LetterFile = {
  readonly name: string;
  readonly id: string;
  readonly suffix: string;
  /** Which letter it is: `status`, `headsup`, ... */
  readonly letter: string;
  readonly draft: MailDraft;
  readonly trace: LetterTrace;
};

/** A draft on the disk that may still have to go, and what is to be written down when it does. */
export type WaitingDraft = {
  /** The left half of its Message-ID: one for every attempt to send it, so that a server may know it again. */
  readonly id: string;
  readonly path: string;
  /** Wall-clock time, to the second. */
  readonly made: string;
  /** Which came first of those made in the same second, so that a number goes on meaning the same draft. */
  readonly order?: number;
  readonly letter: string;
  readonly name: string;
  readonly circle: string;
  readonly suffix: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** What its bytes were when it was written: told apart from a draft she changed by hand. */
  readonly print: string;
  readonly trace: LetterTrace;
  /** How much of it the ledger knows. */
  readonly reach: LetterReach;
  /** Written before the server is called: an attempt whose end nobody knows leaves this behind. */
  readonly sending?: { readonly since: string; readonly isAccepted: boolean };
  /** It was handed to a server before, which may have taken it: the next attempt keeps its Message-ID. */
  readonly wasTried?: true;
};

/** A letter by what it is told apart by, whenever it is written. */
export type SentLetter = {
  readonly circle: string;
  readonly letter: string;
  readonly suffix: string;
  readonly item?: string;
  /** To somebody else it is another letter. */
  readonly to: readonly string[];
  readonly subject: string;
};

export type DraftsWish = {
  /** Absent: each into its client's own folder of drafts. */
  readonly folder?: string;
  readonly reach: LetterReach;
  /** Hears how many are done. */
  readonly onWritten?: (done: number) => void;
};

export type HandedOver =
  | { readonly kind: 'taken' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly status: number };

export type RefusedRecipient = { readonly address: string; readonly answer: string };

export type MailSent =
  | { readonly kind: 'sent'; readonly refused: readonly RefusedRecipient[] }
  | { readonly kind: 'not-sent'; readonly why: NotSentWhy; readonly answer?: string }
  /** The whole mail was handed over, and the server's answer never came. */
  | { readonly kind: 'unsure' };

/** A mail as a server takes it: the envelope, and the bytes as they go. */
export type OutgoingMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
};

/** Where the password was looked for and what came of it. It is never shown, stored or logged. */
export type PasswordFound =
  | { readonly kind: 'found'; readonly password: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'command-failed' };

/** Every way a letter can leave the house. Nothing of it touches a network but `send`. */
export type MailDoor = {
  /**
   * Writes each letter to a file of its own, noted as waiting. A draft of the same letter is replaced.
   */
  readonly writeDrafts: (
    letters: readonly LetterFile[],
    how: DraftsWish,
  ) => Promise<Result<readonly WaitingDraft[]>>;
  /** The bytes that would be sent: a draft's without its mark. */
  readonly bytesToSend: (draft: MailDraft) => Promise<Uint8Array>;
  /** Drafts whose files still lie there, oldest first. */
  readonly waiting: () => readonly WaitingDraft[];
  /** What a waiting draft would be sent as, dated now; undefined when its file was changed by hand. */
  readonly sendable: (draft: WaitingDraft) => Uint8Array | undefined;
  /** On the disk when this returns. */
  readonly keepDraft: (draft: WaitingDraft) => void;
  /** It waits no longer. `gone`: its file is kept beside, among the sent ones; answers where. */
  readonly endDraft: (draft: WaitingDraft, as: 'left' | 'removed' | 'gone') => string | undefined;
  /** When the same letter went last, as far as kept took part in it. */
  readonly sentBefore: (letter: SentLetter) => SentBefore | undefined;
  readonly noteSent: (letter: SentLetter) => void;
  /** Opens a file or an address with the program the system has for it; false when there is none. */
  readonly open: (target: string, home?: MailHome) => Promise<boolean>;
  readonly copy: (text: string, html?: string) => Promise<Copied>;
  readonly handOver: (command: readonly string[], bytes: Uint8Array) => Promise<HandedOver>;
  readonly password: (smtp: SmtpSettings) => PasswordFound;
  readonly send: (
    smtp: SmtpSettings,
    mail: OutgoingMail,
    password: string | undefined,
  ) => Promise<MailSent>;
};
