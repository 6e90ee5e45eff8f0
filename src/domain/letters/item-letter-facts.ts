import type { BriefLabel } from '../commitment/form-label.ts';
import type { LetterDate } from './letter-date.ts';
import type { LetterFacts } from './letter-facts.ts';

// All that the letters about one thing may know of it. The wall stands here too: nothing private has a field.

/** Two lines back after a call, so that both sides mean the same. */
export type RecapFacts = LetterFacts & { readonly items: readonly RecapItem[] };

export type RecapItem = {
  readonly what: string;
  readonly exactly?: string;
  readonly by?: LetterDate;
  /** They owe it to us. */
  readonly isTheirs: boolean;
};

/** Asking for what they owe. */
export type ChaseFacts = LetterFacts & {
  readonly what: string;
  readonly exactly?: string;
  readonly due?: LetterDate;
  readonly isPast: boolean;
  /** How often they were asked before. */
  readonly count: number;
  /** The promise of ours to them that hangs on it, and its date. */
  readonly hold?: { readonly what: string; readonly at: LetterDate };
};

/** An answer to what they asked. */
export type ReplyFacts = LetterFacts & {
  readonly asked: string;
  /** A question; a complaint to be acknowledged; or one that was put right since. */
  readonly kind: 'question' | 'complaint' | 'put-right';
  /** Absent: she fills it in. */
  readonly answer?: string;
};

/** What a meeting to come is about. */
export type AgendaFacts = LetterFacts & {
  readonly what: string;
  readonly at: LetterDate;
  readonly minutes?: number;
  readonly place?: string;
  readonly parts: readonly AgendaPart[];
  /** What they owe us by then. */
  readonly bring: readonly string[];
};

/** Something to talk about: how long, and who leads it, where that was said. */
export type AgendaPart = {
  readonly text: string;
  readonly minutes?: number;
  readonly lead?: string;
};

/** A task, for the studio or for the client to confirm. */
export type BriefFacts = LetterFacts & {
  readonly readers: 'studio' | 'client';
  readonly client?: string;
  readonly what: string;
  readonly exactly?: string;
  /** For the studio the day it is aimed for, for the client the one that was promised. */
  readonly by?: LetterDate;
  readonly lines: readonly { readonly label: BriefLabel; readonly text: string }[];
  readonly decided: readonly string[];
};
