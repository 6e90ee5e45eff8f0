import type { Temporal } from '../calendar/temporal.ts';
import type { Note, UnreadLine } from '../commitment/note.ts';
import type { Due } from '../commitment/due.ts';
import type { ShownConflict } from '../commitment/shown-conflict.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { Organisation, Person } from '../people/people.ts';
import type { TimedCommitment } from './timed-commitment.ts';

/** The five sections, always in this order. */
export const sectionNames = ['say', 'owe', 'next', 'waiting', 'quiet'] as const;
export type SectionName = (typeof sectionNames)[number];

/** What stands in a section. */
export type MorningItem = PromiseItem | ConflictItem | UnreadItem | WaitItem | QuietItem;

/** A promise or a clock of mine and why it stands where it stands. */
export type PromiseItem = TimedCommitment & {
  readonly kind: 'promise';
  readonly reason: SayReason | OweReason | { readonly kind: 'coming' };
};

/** Why somebody should hear from me before they ask. */
export type SayReason =
  | { readonly kind: 'late-untold' }
  | { readonly kind: 'moved-untold'; readonly from: Due }
  /** A reply or a report; wall-clock minutes until it is owed, negative when past, and working days since. */
  | { readonly kind: 'clock'; readonly minutesLeft: number; readonly lateDays?: number }
  /** A meeting is over and not written up; its report is owed within a day. */
  | { readonly kind: 'unwritten' }
  | { readonly kind: 'unsure'; readonly forecast: Forecast }
  | { readonly kind: 'needs-date' }
  | { readonly kind: 'say-on-track' };

/** Why it is today's work. */
export type OweReason =
  | { readonly kind: 'late-told' }
  | { readonly kind: 'due-today' }
  /** Begun tomorrow, it would no longer be safe. */
  | { readonly kind: 'start-today' };

/** Two machines said different things of it: one of them is to be decided for. */
export type ConflictItem = TimedCommitment & {
  readonly kind: 'conflict';
  readonly conflict: ShownConflict;
};

/** A line that could not be read: first of all, until it is mended. */
export type UnreadItem = { readonly kind: 'unread'; readonly line: UnreadLine };

/** Something owed to me. */
export type WaitItem = TimedCommitment & {
  readonly kind: 'wait';
  /** Working days past its date; absent while it is not late. */
  readonly lateDays?: number;
  /** Handles of my open promises that cannot go on without it. */
  readonly holdsUp: readonly string[];
};

/** Somebody who has not heard from me for longer than the rhythm. */
export type QuietItem = {
  readonly kind: 'quiet';
  readonly contact: Contact;
  readonly days: number;
  /** Days between contacts she wants, or the usual for a client. */
  readonly rhythm: number;
};

/** A person and when there was last a word between us (home wall clock). */
export type Contact = {
  readonly person: Person;
  readonly organisation?: Organisation;
  readonly last: Temporal.PlainDateTime;
  readonly lastNote?: Note;
};
