import { correctBy } from '../clocks/report-clock.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment } from '../commitment/commitment.ts';
import type { Note, NoteKind } from '../commitment/note.ts';
import type { Settings } from '../settings/settings.ts';
import { isOnlyOf, type ClientCircle } from './client-circle.ts';
import { letterChannel } from './letter-channel.ts';
import { letterDateOf, readersWall, type LetterClock } from './letter-clock.ts';
import { gatherLetterFacts, type LetterQuestion } from './letter-facts.ts';
import type { NextStepFact, ReportFacts, TopicFact } from './report-facts.ts';

export type ReportQuestion = LetterQuestion & {
  readonly circle: ClientCircle;
  readonly meeting: Commitment;
  /** What came of it, oldest first. */
  readonly items: readonly Commitment[];
  /** What was written down of it, in the order it was. */
  readonly notes: readonly Note[];
  readonly calendar: WorkCalendar;
  readonly silence: Settings['report']['silence'];
  readonly objections: 'shown' | 'kept';
};

/** Picks, field by field, what those who were there, and those who were not, may read of a meeting. */
export function gatherReportFacts(question: ReportQuestion): ReportFacts {
  const { meeting, now, calendar, silence } = question;
  const { clock, facts } = gatherLetterFacts(question);
  const { place, present, copy } = meeting.meeting ?? {};
  const at = letterDateOf(clock, meeting.promised);
  const via = letterChannel(meeting.via);
  const { standing, job } = meeting;
  const due = correctBy(calendar, now);
  return {
    ...facts,
    what: meeting.what,
    ...(at === undefined ? {} : { at }),
    ...(standing.kind === 'delivered'
      ? { till: readersWall(clock, standing.at).toPlainTime() }
      : {}),
    ...(via === undefined ? {} : { via }),
    ...(place === undefined ? {} : { place }),
    ...(present === undefined ? {} : { present }),
    ...(copy === undefined ? {} : { copy }),
    ...(job === undefined ? {} : { job }),
    topics: topicsOf(clock, question),
    correctBy: letterDateOf(clock, due) ?? { day: facts.today },
    silence,
  };
}

function topicsOf(clock: LetterClock, question: ReportQuestion): readonly TopicFact[] {
  const { notes, items, circle, objections } = question;
  const shown = stepsFor(circle, items);
  const titles = new Set([...notes.filter(isSaid), ...shown].map(({ topic }) => topic));
  const texts = (kind: NoteKind, title: string | undefined) =>
    notes.filter((note) => note.kind === kind && note.topic === title).map(({ text }) => text);
  return [...titles].map((title) => ({
    ...(title === undefined ? {} : { title }),
    discussed: texts('discussed', title),
    decided: texts('decision', title),
    concerns: objections === 'shown' ? texts('objection', title) : [],
    next: shown.filter(({ topic }) => topic === title).map((item) => nextStep(clock, circle, item)),
  }));
}

/** What of it the readers may know: theirs alone, and not what was let go. */
export function stepsFor(
  circle: ClientCircle,
  items: readonly Commitment[],
): readonly Commitment[] {
  return items.filter(({ who, standing }) => isOnlyOf(circle, who) && standing.kind !== 'dropped');
}

function isSaid({ kind }: Note): boolean {
  return kind === 'discussed' || kind === 'decision';
}

function nextStep(clock: LetterClock, circle: ClientCircle, item: Commitment): NextStepFact {
  const by = letterDateOf(clock, item.promised);
  const people = circle.people.filter(({ id }) => item.who.includes(id));
  return {
    who: item.direction === 'mine' ? [] : people.map(({ name }) => name),
    what: item.what,
    ...(item.theyGet === undefined ? {} : { exactly: item.theyGet }),
    ...(by === undefined ? {} : { by }),
  };
}
