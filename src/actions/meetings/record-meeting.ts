import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment, MeetingDetails } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { MeetingNote } from '../../domain/decisions/record-meeting.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Added } from '../add-commitment.ts';
import type { KnownSoFar, ReadLine } from '../add-commitments.ts';
import {
  openMinutes,
  oweReport,
  writeMeeting,
  writeMinutes,
  writeNextStep,
} from './minutes-book.ts';
import type { LedgerDesk, World } from '../world.ts';

/** A meeting that took place, and what came of it. Times are on the home wall. */
export type AskedMeeting = {
  /** The meeting that was to come, or whom it was with and what about. */
  readonly meeting: Commitment | { readonly who: WhoSaid; readonly what: string };
  readonly at: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly details: MeetingDetails;
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
};

export type RecordedMeeting = {
  readonly meeting: Commitment;
  readonly added: readonly Added[];
  readonly unread: readonly UnreadLine[];
  /** Owed when something was decided, promised or awaited. */
  readonly report?: Commitment;
};

export type ReadMeetingLine = (line: MeetingLine, known: KnownSoFar) => ReadLine;

/** Writes a meeting, its minutes, its next steps and the report that is owed of it: one act. */
export function recordMeeting(
  world: World,
  asked: AskedMeeting,
  read: ReadMeetingLine,
): Result<RecordedMeeting> {
  return world.ledger.write((desk) => {
    const book = openMinutes(world, desk);
    const meeting = writeMeeting(book, asked);
    for (const line of asked.lines) writeNextStep(book, { asked, meeting, line }, read);
    writeMinutes(book, meeting, asked);
    const report = isReportOwed(desk, meeting, asked) ? oweReport(book, meeting, asked) : undefined;
    const { facts, added, unread } = book;
    const value = { meeting, added, unread, ...(report === undefined ? {} : { report }) };
    return ok({ facts, value });
  });
}

/** Nobody on our own side waits for a report of us. */
function isReportOwed(
  desk: LedgerDesk,
  { organisation }: Commitment,
  asked: AskedMeeting,
): boolean {
  const isOurs = organisation !== undefined && desk.organisation(organisation)?.side === 'ours';
  const decisions = asked.notes.filter(({ kind }) => kind === 'decision');
  return !isOurs && decisions.length + asked.lines.length > 0;
}
