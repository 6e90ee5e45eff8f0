import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { spokenTenth, type FinishedPromise, type Reason } from '../forecast/forecast.ts';
import { nounOf } from '../forecast/noun-of.ts';
import { ratioReason } from '../forecast/reasons.ts';
import type { OrganisationId } from '../people/people.ts';
import { earlyHabit, type EarlyHabit } from './early-habit.ts';
import { groupedBy } from '../grouped-by.ts';
import {
  countedSince,
  isKeptInTime,
  isPromiseToOthers,
  outcomeOf,
  tallyPromises,
  type Tally,
} from './tally.ts';
import { tallyTelling, type TellingTally } from './telling-tally.ts';

/** How she keeps her own promises: for her eyes alone. */
export type OwnRecord = {
  readonly tally: Tally;
  /** By the month they were delivered in, or not kept; oldest first, months without any are left out. */
  readonly months: readonly { readonly month: Temporal.PlainYearMonth; readonly tally: Tally }[];
  /** What was said to be so likely, and how often it was so; the likeliest first. */
  readonly chances: readonly ChanceHeld[];
  /** Those with most promises first. */
  readonly clients: readonly { readonly client: OrganisationId; readonly tally: Tally }[];
  readonly kinds: readonly KindRecord[];
  readonly telling: TellingTally;
  /** Clients whose promises mostly come well before their date: shorter ones could be offered. */
  readonly early: readonly EarlyHabit[];
};

/** Of `count` promises called "about `tenth` in 10", so many were there in time. */
export type ChanceHeld = { readonly tenth: number; readonly count: number; readonly held: number };

type KindRecord = {
  readonly noun: string;
  readonly tally: Tally;
  /** How the work or the dates ran against what was thought, when enough is known. */
  readonly ran?: Extract<Reason, { kind: 'record' }>;
};

export type OwnRecordFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  /** Delivered and open ones; of these only promises to others are looked at. */
  readonly commitments: readonly Commitment[];
  readonly finished: readonly FinishedPromise[];
  readonly timesTold: (promise: Commitment) => readonly Temporal.PlainDateTime[];
  readonly timesToldOfDelay: (promise: Commitment) => readonly Temporal.PlainDateTime[];
};

/** Finished promises of a client or a noun from which a row is worth reading; so many rows at most. */
const enough = 3;
const mostShown = 8;

export function drawOwnRecord(facts: OwnRecordFacts): OwnRecord {
  const promises = facts.commitments.filter(isPromiseToOthers);
  const counted = promises.filter((each) => outcomeOf(facts, each) !== undefined);
  const delivered = promises.filter(({ standing }) => standing.kind === 'delivered');
  return {
    tally: tallyPromises(facts, counted),
    months: monthsOf(facts, counted),
    chances: chancesHeld(facts, promises),
    clients: mostOf(facts, groupedBy(counted, ofClient)).map(([client, tally]) => ({
      client,
      tally,
    })),
    kinds: mostOf(
      facts,
      groupedBy(counted, ({ what }) => nounOf(what)),
    ).map(([noun, tally]) => kindRecord(facts, noun, tally)),
    telling: tallyTelling(facts, promises),
    early: [...groupedBy(delivered, ofClient)]
      .flatMap(([client, each]) => earlyHabit(facts, client, each))
      .toSorted((one, other) => other.count - one.count),
  };
}

const ofClient = ({ organisation }: Commitment) => organisation;

function monthsOf(facts: OwnRecordFacts, counted: readonly Commitment[]): OwnRecord['months'] {
  const monthOf = (each: Commitment) =>
    countedSince(facts, each)?.toPlainDate().toPlainYearMonth().toString();
  return [...groupedBy(counted, monthOf)]
    .map(([month, each]) => ({
      month: Temporal.PlainYearMonth.from(month),
      tally: tallyPromises(facts, each),
    }))
    .filter(({ tally }) => tally.finished > 0)
    .toSorted((one, other) => Temporal.PlainYearMonth.compare(one.month, other.month));
}

/** Those with the most finished promises, when there are enough to speak of. */
function mostOf<Key>(
  facts: OwnRecordFacts,
  groups: ReadonlyMap<Key, readonly Commitment[]>,
): readonly (readonly [Key, Tally])[] {
  return [...groups]
    .map(([key, each]) => [key, tallyPromises(facts, each)] as const)
    .filter(([, { finished }]) => finished >= enough)
    .toSorted(([, one], [, other]) => other.finished - one.finished)
    .slice(0, mostShown);
}

/** What is late and still open did not hold either; what is open and not due says nothing yet. */
function chancesHeld(
  facts: OwnRecordFacts,
  promises: readonly Commitment[],
): readonly ChanceHeld[] {
  const judged = promises.flatMap((each) => {
    const isHeld = isKeptInTime(facts, each);
    return each.chanceSaid === undefined || isHeld === undefined
      ? []
      : [{ tenth: spokenTenth(each.chanceSaid), isHeld }];
  });
  return [...groupedBy(judged, ({ tenth }) => tenth)]
    .map(([tenth, each]) => ({
      tenth,
      count: each.length,
      held: each.filter(({ isHeld }) => isHeld).length,
    }))
    .toSorted((one, other) => other.tenth - one.tenth);
}

function kindRecord({ finished }: OwnRecordFacts, noun: string, tally: Tally): KindRecord {
  const same = finished.filter((each) => each.noun === noun && each.owner === undefined);
  const ran = ratioReason(same, { noun });
  return { noun, tally, ...(ran === undefined ? {} : { ran }) };
}
