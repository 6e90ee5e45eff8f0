import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment, MeetingDetails } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { MeetingNote } from '../../domain/decisions/record-meeting.ts';
import type { PersonId } from '../../domain/people/people.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import type { Added } from '../add-commitment.ts';
import type { KnownSoFar, ReadLine } from '../add-commitments.ts';

/** A meeting that took place, and what came of it. Times are on the home wall. */
export type AskedMeeting = {
  /** The meeting that was to come, or whom it was with and what about. */
  readonly meeting: Commitment | { readonly who: WhoSaid; readonly what: string };
  readonly at: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly details: MeetingDetails;
  /** Those of the same house who were there too, by the form. */
  readonly joined: readonly PersonId[];
  /** What its report is called in lists, when one is owed. */
  readonly reportName: string;
  readonly via?: string;
  readonly job?: string;
  readonly notes: readonly MeetingNote[];
  readonly lines: readonly MeetingLine[];
};

export type MeetingLine = {
  readonly direction: 'mine' | 'theirs';
  readonly text: string;
  readonly topic?: string;
  /** What of it stays with her. */
  readonly note?: string;
};

export type RecordedMeeting = {
  readonly meeting: Commitment;
  readonly added: readonly Added[];
  readonly unread: readonly UnreadLine[];
  /** Owed when something was decided, promised or awaited. */
  readonly report?: Commitment;
};

export type ReadMeetingLine = (line: MeetingLine, known: KnownSoFar) => ReadLine;
