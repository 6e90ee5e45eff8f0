import type { NotSentWhy } from './not-sent.ts';

/** Why a letter did not leave the house, or not this way. */
export type MailProblem =
  /** The setting it takes is not there yet. */
  | { readonly kind: 'way-not-set'; readonly setting: 'smtp.server' | 'me.email' | 'mail.command' }
  | { readonly kind: 'ways-clash'; readonly flags: readonly string[] }
  | { readonly kind: 'recipient-outside'; readonly address: string; readonly client: string }
  /** What is for our own side alone would go to a client's address. */
  | { readonly kind: 'inward-address'; readonly address: string; readonly client: string }
  | { readonly kind: 'recipient-missing'; readonly names: readonly string[] }
  | { readonly kind: 'to-missing'; readonly to: readonly string[] }
  | { readonly kind: 'to-differs'; readonly typed: string; readonly to: readonly string[] }
  /** `--to` says nothing but whom `--send` goes to. */
  | { readonly kind: 'to-without-send' }
  /** A flag that says nothing of this letter; `known`: those that do. */
  | {
      readonly kind: 'flag-not-for-letter';
      readonly flag: string;
      readonly letter: string;
      readonly known: readonly string[];
    }
  /** Words behind what the letter is about, which it has no use for. */
  | { readonly kind: 'words-left'; readonly text: string; readonly isFile: boolean }
  | { readonly kind: 'one-at-a-time'; readonly count: number }
  | {
      readonly kind: 'password-missing';
      readonly user: string;
      readonly why: 'missing' | 'command-failed' | 'in-the-clear';
    }
  | {
      readonly kind: 'not-sent';
      readonly why: NotSentWhy;
      readonly server: string;
      readonly answer?: string;
      readonly path: string;
    }
  /** It was handed over whole, and nobody knows whether it went. */
  | { readonly kind: 'mail-unsure'; readonly subject: string; readonly number: number }
  /** It went before; `at`: wall-clock time. */
  | { readonly kind: 'sent-already'; readonly subject: string; readonly at: string }
  | { readonly kind: 'mailto-not-for' }
  | { readonly kind: 'mailto-too-long'; readonly signs: number }
  | { readonly kind: 'no-clipboard' }
  | { readonly kind: 'not-opened'; readonly target: string }
  | {
      readonly kind: 'not-handed-over';
      readonly program: string;
      readonly status?: number;
    }
  | { readonly kind: 'draft-not-found'; readonly typed: string }
  /** Several drafts were meant where one is; `lines`: each with its number. */
  | { readonly kind: 'drafts-unclear'; readonly typed: string; readonly drafts: readonly string[] }
  | { readonly kind: 'draft-changed'; readonly path: string };
