import type { Commitment } from '../../domain/commitment/commitment.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { AskedMeeting, ReadMeetingLine, RecordedMeeting } from './asked-meeting.ts';
import {
  openMinutes,
  oweReport,
  writeMeeting,
  writeMinutes,
  writeNextStep,
} from './minutes-book.ts';
import type { LedgerDesk, World } from '../world.ts';

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
