import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Note } from '../../domain/commitment/note.ts';
import type { ClientCircle } from '../../domain/letters/client-circle.ts';
import { gatherReportFacts, stepsFor } from '../../domain/letters/gather-report-facts.ts';
import { isChatChannel } from '../../domain/letters/letter-channel.ts';
import {
  addressWarnings,
  outsidersAmong,
  outsiderWarnings,
} from '../../domain/letters/letter-warnings.ts';
import type { ReportFacts } from '../../domain/letters/report-facts.ts';
import { textsOfReport } from '../../domain/letters/free-texts.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { LetterWish, LetterWorld, PreparedLetter } from './prepared-letter.ts';
import { readershipOf } from './readership.ts';
import type { LedgerReads } from '../world.ts';
import { undecidedWarnings } from './undecided-warnings.ts';

export type ReportWish = LetterWish & { readonly objections: 'shown' | 'kept' };

/** `steps`: what is to be done, for their calendars; `whoDoes` names them as the report does. */
export type PreparedReport = PreparedLetter<ReportFacts> & {
  readonly steps: readonly Commitment[];
  readonly whoDoes: (step: Commitment) => readonly string[] | undefined;
};

/** The part of the world a report is gathered from. */
export type ReportWorld = Pick<LetterWorld, 'now' | 'settings' | 'calendar'> & {
  readonly ledger: Pick<
    LedgerReads,
    | 'unclearCommitments'
    | 'commitment'
    | 'commitmentsOf'
    | 'notesAbout'
    | 'person'
    | 'organisation'
    | 'people'
    | 'organisations'
  >;
};

/** Gathers what a contact report may say of a meeting: asked for by the report that is owed, or by the meeting. */
export function prepareReport(
  world: ReportWorld,
  asked: Commitment,
  wish: ReportWish,
): Result<PreparedReport> {
  const { ledger, settings, calendar } = world;
  const meeting = meetingOf(world, asked);
  if (meeting === undefined)
    return refuse({ kind: 'letter-not-for', commitment: asked, letter: 'report' });
  const about = readershipOf(ledger, meeting, 'report');
  if (!about.ok) return about;
  const { circle, readers } = about.value;
  const items = itemsOf(world, meeting);
  const facts = gatherReportFacts({
    ...wish,
    circle,
    readers,
    firm: circle.organisation,
    meeting,
    items,
    notes: minutesOf(world, meeting),
    now: world.now(),
    calendar,
    me: settings.me,
    silence: settings.report.silence,
  });
  const outsiders = outsidersAmong(ledger.organisations(), ledger.people());
  return ok({
    facts,
    warnings: [
      ...addressWarnings({ circle, readers }, settings.me),
      ...outsiderWarnings(textsOfReport(facts), circle, outsiders),
      ...undecidedWarnings(
        ledger,
        items.map(({ id }) => id),
      ),
    ],
    isChatUsual: isChatChannel(readers[0]?.channel),
    datesSaid: items.filter(({ promised }) => promised.kind !== 'none').map(({ id }) => id),
    name: circle.name,
    id: circle.id,
    steps: stepsFor(circle, items),
    whoDoes: (step) => whoDoes(step, circle, settings.me),
  });
}

function whoDoes(
  { direction, who }: Commitment,
  { people }: ClientCircle,
  { name }: Settings['me'],
): readonly string[] | undefined {
  if (direction === 'mine') return name === undefined ? undefined : [name];
  const names = people.filter(({ id }) => who.includes(id)).map((person) => person.name);
  return names.length === 0 ? undefined : names;
}

/** The meeting itself, or the one that a report or its confirmation is about. */
export function meetingOf(
  { ledger }: { readonly ledger: Pick<LedgerReads, 'commitment'> },
  { kind, about, ...asked }: Commitment,
): Commitment | undefined {
  if (kind === 'meeting') return { kind, ...asked, ...(about === undefined ? {} : { about }) };
  const from = about === undefined ? undefined : ledger.commitment(about);
  return from && meetingOf({ ledger }, from);
}

/** What came of a meeting, oldest first. */
function itemsOf({ ledger }: ReportWorld, meeting: Commitment): readonly Commitment[] {
  const owners = [...(meeting.organisation ? [meeting.organisation] : []), ...meeting.who];
  const found = new Map(
    owners.flatMap((owner) => ledger.commitmentsOf(owner)).map((one) => [one.id, one]),
  );
  return [...found.values()]
    .filter(({ about, kind }) => about === meeting.id && kind === 'work')
    .toReversed();
}

/** Notes are told newest first; those of one meeting were written in order. */
export function minutesOf(
  { ledger }: { readonly ledger: Pick<LedgerReads, 'notesAbout'> },
  { id }: Commitment,
): readonly Note[] {
  return ledger.notesAbout(id).toReversed();
}
