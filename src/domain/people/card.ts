import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment, Gap } from '../commitment/commitment.ts';
import type { ShownConflict } from '../commitment/shown-conflict.ts';
import type { Note } from '../commitment/note.ts';
import { timed, type TimedCommitment } from '../review/timed-commitment.ts';
import { tallyPromises, type Tally } from '../review/tally.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { CommitmentId } from '../commitment/commitment.ts';
import type { Organisation, Person } from './people.ts';

/** What stands between us and a client, a supplier or one person. */
export type Card = {
  readonly now: Now;
  /** One person's card, or a whole company's. */
  readonly about:
    | { readonly kind: 'person'; readonly person: Person }
    | { readonly kind: 'organisation' };
  readonly organisation?: Organisation;
  readonly iOwe: readonly TimedCommitment[];
  readonly theyOwe: readonly TimedCommitment[];
  /** Their open ones whose date is past. */
  readonly lateToUs: number;
  readonly tally: Tally;
  readonly told: readonly Note[];
  readonly decided: readonly Note[];
  readonly people: readonly PersonOnCard[];
  /** What machines said of the company apart. */
  readonly conflicts: readonly ShownConflict[];
};

export type PersonOnCard = {
  readonly person: Person;
  /** Home wall clock; absent when there was never a word. */
  readonly last?: Temporal.PlainDateTime;
  readonly rhythm?: number;
  readonly gaps: { readonly [gap in Gap]: number };
  readonly notes: readonly Note[];
  /** What machines said of her apart. */
  readonly conflicts: readonly ShownConflict[];
};

export type CardFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly about: Card['about'];
  readonly organisation?: Organisation;
  /** Every commitment with them, open or not. */
  readonly commitments: readonly Commitment[];
  readonly forecasts: ReadonlyMap<CommitmentId, Forecast>;
  /** Notes about the company and its people, newest first. */
  readonly notes: readonly Note[];
  readonly people: readonly {
    readonly person: Person;
    readonly last?: Temporal.PlainDateTime;
    readonly conflicts?: readonly ShownConflict[];
  }[];
  readonly conflicts?: readonly ShownConflict[];
};

/** Sorts what is known of a client or a person onto a card. */
export function drawCard(facts: CardFacts): Card {
  const open = facts.commitments
    .filter((each) => each.standing.kind === 'open')
    .map((each) => timed(facts, each))
    .toSorted(byDeadline);
  const theyOwe = open.filter((each) => each.commitment.direction === 'theirs');
  return {
    now: facts.now,
    about: facts.about,
    ...(facts.organisation === undefined ? {} : { organisation: facts.organisation }),
    iOwe: open.filter((each) => each.commitment.direction === 'mine'),
    theyOwe,
    lateToUs: theyOwe.filter((each) => isLate(facts, each.commitment)).length,
    tally: tallyPromises(facts, facts.commitments),
    told: facts.notes.filter((note) => note.kind === 'told'),
    decided: facts.notes.filter((note) => note.kind === 'decision'),
    people: facts.people.map((each) => personOnCard(facts, each)),
    conflicts: facts.conflicts ?? [],
  };
}

function personOnCard(
  facts: CardFacts,
  { person, last, conflicts = [] }: CardFacts['people'][number],
): PersonOnCard {
  const rhythm = person.rhythm ?? facts.organisation?.rhythm;
  return {
    person,
    conflicts,
    ...(last === undefined ? {} : { last }),
    ...(rhythm === undefined ? {} : { rhythm }),
    gaps: gapsOf(facts.commitments.filter((each) => each.who.includes(person.id))),
    notes: facts.notes.filter(
      (note) => note.about.id === person.id && note.kind !== 'told' && note.kind !== 'decision',
    ),
  };
}

function gapsOf(commitments: readonly Commitment[]): PersonOnCard['gaps'] {
  const gaps = { under: 0, as: 0, over: 0 };
  for (const { standing } of commitments) {
    if (standing.kind === 'delivered' && standing.gap !== undefined) gaps[standing.gap] += 1;
  }
  return gaps;
}

function isLate(facts: CardFacts, commitment: Commitment): boolean {
  const deadline = deadlineOf(facts.calendar, commitment.promised, facts.now.zone);
  return deadline !== undefined && Temporal.PlainDateTime.compare(deadline, facts.now.wall) < 0;
}

/** Soonest first, what has no date last. */
function byDeadline(one: TimedCommitment, other: TimedCommitment): number {
  if (one.deadline === undefined || other.deadline === undefined) {
    return Number(one.deadline === undefined) - Number(other.deadline === undefined);
  }
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}
