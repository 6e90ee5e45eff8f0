import type { Temporal } from '../calendar/temporal.ts';
import type { CommitmentId } from '../commitment/commitment.ts';

/** A line in somebody's calendar. It has no field for anything private: calendars are shared. */
export type CalendarEvent = {
  /** Stays the same for good, so that a calendar knows the event again. */
  readonly id: CommitmentId;
  /** Never goes down: a calendar takes the higher one for the newer. */
  readonly sequence: number;
  readonly kind: EventKind;
  readonly state: 'planned' | 'done' | 'cancelled';
  readonly what: string;
  readonly exactly?: string;
  readonly place?: string;
  /** Whose it is, in names; absent where names stay at home. */
  readonly names?: readonly string[];
  readonly when: EventTime;
};

export type EventKind =
  | 'promise'
  | 'wait'
  | 'meeting'
  | 'answer'
  | 'report'
  | 'confirmation'
  /** Something agreed at a meeting, as everybody who was there may read it. */
  | 'step';

/** A whole day, or from a moment (UTC) so many minutes long. */
export type EventTime =
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'time'; readonly at: Temporal.PlainDateTime; readonly minutes: number };
