import type { Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { wallIn, type Due } from '../commitment/due.ts';

/** How promises to others went. The three parts add up to `finished`. */
export type Tally = {
  /** Delivered, or missed: one that is open past its date has gone one way already. */
  readonly finished: number;
  /** On time for the date first said. */
  readonly kept: number;
  /** Moved, and told before the old moment passed, and on time for the new one. */
  readonly movedWithNotice: number;
  readonly late: number;
};

type TallyFacts = { readonly now: Now; readonly calendar: WorkCalendar };

/** Counts the promises to others among these (see `outcomeOf`): the one rule of footer, week, card and own record. */
export function tallyPromises(facts: TallyFacts, commitments: readonly Commitment[]): Tally {
  return tallyOutcomes(
    new Map(),
    commitments.map((each) => outcomeOf(facts, each)),
  );
}

/** Counts what is counted already, and these. */
export function tallyOutcomes(
  counted: ReadonlyMap<Outcome, number>,
  others: readonly (Outcome | undefined)[],
): Tally {
  const count = (outcome: Outcome) =>
    (counted.get(outcome) ?? 0) + others.filter((each) => each === outcome).length;
  const [kept, movedWithNotice, late] = [count('kept'), count('moved'), count('late')];
  return { finished: kept + movedWithNotice + late, kept, movedWithNotice, late };
}

/** Whether it was there by its date as that stands; undefined while that is open, and without a date. */
export function isKeptInTime(facts: TallyFacts, commitment: Commitment): boolean | undefined {
  const { standing, promised } = commitment;
  const last = lastMinuteOf(promised, facts.now.zone);
  if (last === undefined || standing.kind === 'dropped') return undefined;
  const until = standing.kind === 'delivered' ? standing.at : facts.now.wall;
  const isInTime = Temporal.PlainDateTime.compare(until, last) <= 0;
  return standing.kind === 'open' && isInTime ? undefined : isInTime;
}

/** How a promise went: on time for the date first said, for a date they were told of, or neither. */
export type Outcome = 'kept' | 'moved' | 'late';

/**
 * How a promise to others counts. One that is open past its date, or was moved only after it, is late from that
 * moment on. Undefined for what is still to be kept or was dropped, what has no date, and what is no promise to others.
 */
export function outcomeOf(facts: TallyFacts, commitment: Commitment): Outcome | undefined {
  if (!isPromiseToOthers(commitment)) return undefined;
  return missedAt(facts, commitment) === undefined ? outcomeAtHome(facts, commitment) : 'late';
}

/** Work promised to somebody; not an answer's, a report's or a confirmation's clock, not a meeting, not a note to oneself. */
export function isPromiseToOthers({ direction, kind, who, organisation }: Commitment): boolean {
  const isToSomebody = who.length > 0 || organisation !== undefined;
  return direction === 'mine' && kind === 'work' && isToSomebody;
}

/** The date that an open one was not kept by (home wall); undefined for those that are closed or still in time. */
export function missedAt(
  facts: TallyFacts,
  { direction, standing, promised, moved }: Commitment,
): Temporal.PlainDateTime | undefined {
  if (direction !== 'mine' || standing.kind !== 'open') return undefined;
  const last = lastMinuteOf(moved?.wasLate === true ? moved.from : promised, facts.now.zone);
  const isMissed = last !== undefined && Temporal.PlainDateTime.compare(last, facts.now.wall) < 0;
  return isMissed ? last : undefined;
}

/** When it came to count, on the home wall: delivered, or not kept. Asked to tell months and weeks apart. */
export function countedSince(
  facts: TallyFacts,
  commitment: Commitment,
): Temporal.PlainDateTime | undefined {
  const { standing } = commitment;
  return standing.kind === 'delivered' ? standing.at : missedAt(facts, commitment);
}

/** How anything of mine that was delivered went, of whatever kind; undefined for what is open. */
export function outcomeAtHome({ now }: TallyFacts, commitment: Commitment): Outcome | undefined {
  return outcomeOnWall(now.zone, commitment);
}

/** The same on the wall it was promised on: what hangs on nothing but the promise itself. */
export function outcomeWhereSaid(commitment: Commitment): Outcome | undefined {
  const { promised } = commitment;
  return outcomeOnWall(promised.kind === 'moment' ? promised.zone : '', commitment);
}

function outcomeOnWall(zone: string, commitment: Commitment): Outcome | undefined {
  const { direction, promised, standing, moved, told } = commitment;
  const last = lastMinuteOf(promised, zone);
  if (direction !== 'mine' || standing.kind !== 'delivered' || last === undefined) return undefined;
  const isOnTime = Temporal.PlainDateTime.compare(standing.at, last) <= 0;
  if (!isOnTime || moved?.wasLate === true) return 'late';
  if (moved === undefined || isNotAfterFirst(zone, commitment)) return 'kept';
  return told === undefined ? 'late' : 'moved';
}

/** Brought forward, or back to where it was: whoever waits for it gets it by the date first said. */
function isNotAfterFirst(zone: string, { promised, firstPromised, moved }: Commitment): boolean {
  const last = lastMinuteOf(promised, zone);
  const first = lastMinuteOf(firstPromised ?? moved?.from ?? promised, zone);
  if (last === undefined || first === undefined) return false;
  return Temporal.PlainDateTime.compare(last, first) <= 0;
}

/** The last minute in time: a promise for a day is kept until that day ends, even after closing time. */
function lastMinuteOf(promised: Due, zone: string): Temporal.PlainDateTime | undefined {
  switch (promised.kind) {
    case 'none':
      return undefined;
    case 'day':
      return promised.day.toPlainDateTime({ hour: 23, minute: 59, second: 59 });
    case 'moment':
      return wallIn(zone, promised);
  }
}
