import type { Copied } from '../../domain/letters/copied.ts';
import type { NotSentWhy } from '../../domain/letters/not-sent.ts';
import type { MailHome } from '../../domain/settings/mail-settings.ts';
import type { Said } from './problem-words.ts';

/** Everything that is said on a letter's way out. The letters' own sentences are in `letters`. */
export type MailWords = {
  /** Asked once, before the first letter. */
  readonly askName: string;
  readonly askAddress: string;
  readonly whereHome: string;
  readonly homes: { readonly [home in MailHome]: string };
  readonly homeKept: (home: string) => string;
  /** She did not say; until she does, letters are only shown. */
  readonly homeLater: string;
  readonly whichCommand: string;
  /** What Enter does, after a letter was shown. */
  readonly enter: {
    readonly open: (home: string) => string;
    readonly html: string;
    readonly text: string;
    readonly chat: string;
    readonly mailto: string;
    readonly command: (program: string) => string;
  };
  /** The other keys, beside what Enter does. */
  readonly keys: { readonly c: string; readonly d: string; readonly s: string; readonly n: string };
  readonly offer: (enter: string, keys: readonly string[]) => string;
  readonly ofSeveral: (at: number, all: number) => string;
  readonly opened: (path: string) => string;
  /** Apple Mail only shows a draft; this is how it becomes one to send. */
  readonly sendAgain: string;
  readonly linkOpened: string;
  readonly tooManyToOpen: (count: number) => string;
  /** A mail on the clipboard: what it is pasted into still needs these two. */
  readonly copied: {
    readonly [how in Exclude<Copied, 'nowhere'>]: (to: string, subject: string) => string;
  };
  readonly copiedChat: { readonly [how in Exclude<Copied, 'nowhere' | 'html'>]: string };
  readonly onlyText: string;
  readonly handedOver: (program: string) => string;
  readonly handedOn: (program: string) => string;
  readonly writing: (done: number, all: number) => string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly attached: string;
  readonly size: (count: number) => string;
  readonly askYes: string;
  /** What counts as a typed yes, beside `yes` itself. */
  readonly yes: string;
  readonly notSentByWish: (path: string) => string;
  readonly sending: (server: string) => string;
  readonly sent: (to: string) => string;
  readonly copyKept: (path: string) => string;
  /** A draft or a copy starts and stops nothing; this line says that it went. */
  readonly onceSent: (line: string) => string;
  readonly recipientRefused: (address: string, answer: string) => string;
  readonly askWent: (subject: string, when: string) => string;
  readonly wentKeys: string;
  readonly ready: {
    readonly none: string;
    readonly title: (count: number) => string;
    readonly letters: { readonly [letter: string]: string };
    readonly changed: (items: readonly string[]) => string;
    readonly changedElse: string;
    readonly unsure: (when: string) => string;
    readonly next: string;
    readonly which: string;
    readonly what: string;
    readonly discarded: (subject: string) => string;
    readonly went: (subject: string) => string;
  };
  readonly problem: {
    readonly wayNotSet: {
      readonly [setting in 'smtp.server' | 'me.email' | 'mail.command']: Said;
    };
    readonly waysClash: (flags: readonly string[]) => Said;
    readonly recipientOutside: (address: string, domain: string, client: string) => Said;
    readonly inwardAddress: (address: string, client: string) => Said;
    readonly recipientMissing: (names: readonly string[]) => Said;
    readonly toMissing: (to: readonly string[]) => Said;
    readonly toDiffers: (typed: string, to: readonly string[]) => Said;
    readonly toWithoutSend: Said;
    readonly flagNotForLetter: (flag: string, letter: string, known: readonly string[]) => Said;
    readonly wordsLeft: { readonly [what in 'file' | 'text']: (text: string) => Said };
    readonly oneAtATime: (count: number) => Said;
    readonly passwordMissing: {
      readonly [why in 'missing' | 'command-failed' | 'in-the-clear']: (user: string) => Said;
    };
    readonly notSent: { readonly [why in NotSentWhy]: (server: string) => string };
    readonly serverSaid: (answer: string) => string;
    readonly draftWaits: (path: string) => string;
    readonly unsure: (subject: string, number: number) => Said;
    readonly sentAlready: (subject: string, at: string) => Said;
    readonly mailtoNotFor: Said;
    readonly mailtoTooLong: (signs: number, most: number) => Said;
    readonly noClipboard: Said;
    readonly notOpened: (target: string) => Said;
    readonly programMissing: (program: string) => Said;
    readonly programFailed: (program: string, status: number) => Said;
    readonly draftNotFound: (typed: string) => Said;
    readonly draftsUnclear: (typed: string, count: number) => Said;
    readonly draftChanged: (path: string) => Said;
  };
};
