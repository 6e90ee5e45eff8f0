import type { Now } from '../calendar/now.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { Language } from '../language.ts';
import type { Person } from '../people/people.ts';
import type { Settings } from '../settings/settings.ts';
import type { ClientCircle } from './client-circle.ts';
import type { HeardDates } from './heard-dates.ts';
import { letterChannel } from './letter-channel.ts';
import type { LetterClock } from './letter-clock.ts';
import { hasPassed, letterDateOf, readersWall } from './letter-clock.ts';
import { gatherLetterFacts } from './letter-facts.ts';
import { compareLetterDates, neededFact } from './needed-items.ts';
import { comingFact, deliveredFact } from './status-items.ts';
import type { AgreedFact, ComingFact, NeededFact, NextFact, StatusFacts } from './status-facts.ts';
import type { ClientWork, StatusSources } from './status-sources.ts';
import { workFor } from './status-sources.ts';

export type StatusQuestion = {
  readonly circle: ClientCircle;
  readonly sources: StatusSources;
  readonly heardDatesOf: (commitment: Commitment) => HeardDates;
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly me: Settings['me'];
  readonly language?: Language;
  readonly faceLanguage: Language;
};

/** The facts of one letter; for ourselves, the people it goes to and the open items whose dates it says. */
export type StatusAnswer = {
  readonly facts: StatusFacts;
  readonly readers: readonly Person[];
  readonly datesSaid: readonly CommitmentId[];
};

/** Picks, field by field, what this client may read. */
export function gatherStatusFacts(question: StatusQuestion): StatusAnswer {
  const { circle, sources, heardDatesOf } = question;
  const work = workFor(sources, circle);
  const heardOf = (commitment: Commitment) => ({ commitment, heard: heardDatesOf(commitment) });
  const readers = readersOf(circle, [...work.delivered, ...work.promises, ...work.waits]);
  const { clock, facts } = gatherLetterFacts({
    ...question,
    readers,
    firm: circle.organisation,
  });
  const next = nextFact(clock, work.meetings);
  return {
    readers,
    datesSaid: [...work.promises, ...work.waits]
      .filter(({ promised }) => promised.kind !== 'none')
      .map(({ id }) => id),
    facts: {
      ...facts,
      client: circle.name,
      side: circle.organisation?.side === 'supplier' ? 'supplier' : 'client',
      week: sources.week,
      delivered: work.delivered
        .map((commitment) => deliveredFact(clock, heardOf(commitment)))
        .filter((fact) => fact !== undefined),
      coming: bySoonest(
        work.promises.map((commitment) =>
          comingFact(clock, heardOf(commitment), sources.week.from),
        ),
        comingDay,
      ),
      needed: neededFacts(clock, question, work),
      agreed: agreedFacts(clock, question),
      ...(next === undefined ? {} : { next }),
    },
  };
}

/** Whoever is meant by what the letter says, in the same order every week; with nothing to say, the first of the client. */
function readersOf(circle: ClientCircle, shown: readonly Commitment[]): readonly Person[] {
  if (circle.only) return [circle.only];
  const ids = new Set(shown.flatMap(({ who }) => who));
  const named = circle.people.filter(({ id }) => ids.has(id));
  return named.length > 0 ? named : circle.people.slice(0, 1);
}

function comingDay({ date }: ComingFact): NeededFact['due'] {
  switch (date.kind) {
    case 'none':
      return undefined;
    case 'on':
      return date.at;
    case 'passed':
      return date.was;
  }
}

function neededFacts(
  clock: LetterClock,
  { calendar }: StatusQuestion,
  { waits, promises }: ClientWork,
): readonly NeededFact[] {
  const facts = waits.map((wait) => {
    const serves = promises.filter(
      ({ id, after }) => wait.serves.includes(id) || after.includes(wait.id),
    );
    return neededFact(clock, calendar, { wait, serves });
  });
  return bySoonest(facts, ({ due }) => due);
}

function bySoonest<Fact>(
  facts: readonly Fact[],
  dateOf: (fact: Fact) => NeededFact['due'],
): readonly Fact[] {
  return facts.toSorted((one, other) => {
    const [first, second] = [dateOf(one), dateOf(other)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return compareLetterDates(first, second);
  });
}

function agreedFacts(
  clock: LetterClock,
  { circle, sources }: StatusQuestion,
): readonly AgreedFact[] {
  return (sources.decisions.get(circle.id) ?? []).map((note) => {
    const via = letterChannel(note.via);
    const on = readersWall(clock, note.at).toPlainDate();
    return { text: note.text, on, ...(via === undefined ? {} : { via }) };
  });
}

function nextFact(clock: LetterClock, meetings: readonly Commitment[]): NextFact | undefined {
  const ahead = meetings.filter(({ promised }) => !hasPassed(clock.now, promised));
  const dated = ahead.flatMap(({ what, promised }) => {
    const at = letterDateOf(clock, promised);
    return at === undefined ? [] : [{ what, at }];
  });
  return dated.toSorted((one, other) => compareLetterDates(one.at, other.at))[0];
}
