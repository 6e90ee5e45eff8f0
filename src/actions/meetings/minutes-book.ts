import { reportDue } from '../../domain/clocks/report-clock.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { decideMet, decideMinutes, decideReport } from '../../domain/decisions/record-meeting.ts';
import { decideUnread } from '../../domain/decisions/unread.ts';
import type { Fact } from '../../domain/entries/entry.ts';
import { foldCommitmentOfFacts } from '../../domain/entries/fold-facts.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import type { Register } from '../../domain/people/register.ts';
import { decideNew } from '../decide-new.ts';
import { weighDraft, type Added } from '../add-commitment.ts';
import { meetingDraft } from './meeting-draft.ts';
import type { AskedMeeting, MeetingLine, ReadMeetingLine } from './asked-meeting.ts';
import { registerOf, type LedgerDesk, type World } from '../world.ts';

/** The act of a meeting while it is being written, and everybody known so far. */
export type MinutesBook = {
  readonly world: World;
  readonly desk: LedgerDesk;
  readonly register: Register;
  readonly facts: Fact[];
  readonly added: Added[];
  readonly unread: UnreadLine[];
  readonly known: { readonly people: Person[]; readonly organisations: Organisation[] };
};

export function openMinutes(world: World, desk: LedgerDesk): MinutesBook {
  return {
    world,
    desk,
    register: registerOf(desk, world.newId),
    facts: [],
    added: [],
    unread: [],
    known: { people: [...desk.people()], organisations: [...desk.organisations()] },
  };
}

/** The meeting itself, taken place: made now, or one that was to come. */
export function writeMeeting(book: MinutesBook, asked: AskedMeeting): Commitment {
  const { meeting, end, details, joined, via, job } = asked;
  const known =
    'id' in meeting
      ? meeting
      : writePromise(book, meetingDraft(asked, meeting, book.world.now().zone)).commitment;
  const who = [...new Set([...known.who, ...joined])];
  const number = job === undefined ? {} : { job };
  book.facts.push(
    decideMet(known.id, {
      end,
      details: { ...known.meeting, ...details },
      ...(who.length > known.who.length ? { who } : {}),
      ...(via === undefined ? {} : { via }),
      ...number,
    }),
  );
  return { ...known, who, ...number };
}

/** Where a next step was agreed. */
type Place = {
  readonly asked: AskedMeeting;
  readonly meeting: Commitment;
  readonly line: MeetingLine;
};

/** A promise of ours or something they owe; a line that cannot be read is kept unread. */
export function writeNextStep(book: MinutesBook, place: Place, read: ReadMeetingLine): void {
  const { world, desk } = book;
  const one = read(place.line, book.known);
  if (one.kind === 'unread') {
    const context = { now: world.now(), newId: world.newId, handle: desk.takeHandle() };
    const kept = decideUnread(one.draft, context);
    book.facts.push(...kept.facts);
    book.unread.push(kept.line);
    keepNote(book, place);
    return;
  }
  const { draft, ...weighed } = weighDraft(world, ofMeeting(one.draft, place));
  book.added.push({ ...writePromise(book, draft), ...weighed });
}

/** The note of a line that waits to be mended is kept beside the meeting, not in what will be its name. */
function keepNote({ world, facts }: MinutesBook, { meeting, line, asked }: Place): void {
  if (line.note === undefined) return;
  const context = { at: asked.end, newId: world.newId };
  facts.push(...decideMinutes(meeting.id, [{ kind: 'private', text: line.note }], context));
}

function ofMeeting(draft: CommitmentDraft, { asked, meeting, line }: Place): CommitmentDraft {
  const job = draft.job ?? meeting.job;
  return {
    ...draft,
    about: meeting.id,
    ...(line.topic === undefined ? {} : { topic: line.topic }),
    ...(line.note === undefined ? {} : { note: line.note }),
    ...(asked.via === undefined ? {} : { via: asked.via }),
    ...(job === undefined ? {} : { job }),
  };
}

export function writeMinutes(
  { world, facts }: MinutesBook,
  meeting: Commitment,
  { notes, end: at, via }: AskedMeeting,
): void {
  const context = { at, newId: world.newId, ...(via === undefined ? {} : { via }) };
  facts.push(...decideMinutes(meeting.id, notes, context));
}

/** The clock of the report, from the end of the meeting. */
export function oweReport(
  { world, desk, facts }: MinutesBook,
  meeting: Commitment,
  { end, reportName: what }: AskedMeeting,
): Commitment {
  const { wall, zone } = world.now();
  const due = reportDue(world.calendar, { at: end, zone }, world.settings.report.within);
  const handle = desk.takeHandle();
  const { id, fact } = decideReport(meeting, {
    what,
    due,
    said: wall,
    handle,
    newId: world.newId,
  });
  facts.push(fact);
  return foldCommitmentOfFacts(id, [fact]);
}

function writePromise(
  { world, desk, register, facts, known }: MinutesBook,
  draft: CommitmentDraft,
) {
  const { facts: made, ...written } = decideNew(world, { desk, register }, draft);
  facts.push(...made);
  known.people.push(...written.newPeople);
  known.organisations.push(...written.newOrganisations);
  return written;
}
