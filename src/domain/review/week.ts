import { today, type Now } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { Forecast } from '../forecast/forecast.ts';
import { loadStrip, type LoadDay } from './load-strip.ts';
import { countedSince, outcomeAtHome, tallyPromises, type Outcome, type Tally } from './tally.ts';
import { isPast, timed, type TimedCommitment } from './timed-commitment.ts';

/** One day ahead with all that falls on it, by the clock; a free day only stands here when something falls on it. */
export type WeekDay = (LoadDay | { readonly kind: 'free'; readonly day: Temporal.PlainDate }) & {
  readonly falls: readonly TimedCommitment[];
};

/** What this week came to so far. */
type WeekBack = {
  /** The Monday it began. */
  readonly from: Temporal.PlainDate;
  readonly tally: Tally;
  readonly delivered: readonly { readonly commitment: Commitment; readonly outcome?: Outcome }[];
  /** What has another date since this week and is still open. */
  readonly moved: readonly Commitment[];
  readonly received: readonly Commitment[];
  /** The week before, for comparing. */
  readonly lastWeek: Tally;
};

/** The next ten working days, and a look back at this week. */
export type Week = {
  readonly now: Now;
  readonly days: readonly WeekDay[];
  /** Open with a date that is past. */
  readonly late: readonly TimedCommitment[];
  readonly back: WeekBack;
};

export type WeekFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly open: readonly Commitment[];
  readonly forecasts: ReadonlyMap<CommitmentId, Forecast>;
  /** Delivered or dropped since the Monday before `weekBegan`. */
  readonly closed: readonly Commitment[];
};

/** The same days and loads with only some of what falls on them and of what was done. */
export function weekWith(week: Week, isWanted: (commitment: Commitment) => boolean): Week {
  const { days, late, back } = week;
  const ofTimed = (items: readonly TimedCommitment[]) =>
    items.filter(({ commitment }) => isWanted(commitment));
  return {
    ...week,
    days: days.map((day) => ({ ...day, falls: ofTimed(day.falls) })),
    late: ofTimed(late),
    back: {
      ...back,
      delivered: back.delivered.filter(({ commitment }) => isWanted(commitment)),
      moved: back.moved.filter(isWanted),
      received: back.received.filter(isWanted),
    },
  };
}

/** True when nothing is ahead, late, or done this week. */
export function isEmptyWeek({ days, late, back }: Week): boolean {
  const said = [late, back.delivered, back.received, back.moved, ...days.map(({ falls }) => falls)];
  return said.every((each) => each.length === 0);
}

/** The Monday of this week, as the look back counts. */
export function weekBegan(now: Now): Temporal.PlainDate {
  const day = today(now);
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** Sorts what is open onto the days it falls on, and what was closed into how it went. */
export function drawWeek(facts: WeekFacts): Week {
  const dated = facts.open
    .map((each) => timed(facts, each))
    .filter((each) => each.deadline !== undefined)
    .toSorted(byDeadline);
  const ahead = dated.filter((each) => !isPast(facts, each.deadline));
  return {
    now: facts.now,
    days: daysWith(loadStrip(facts), ahead),
    late: dated.filter((each) => isPast(facts, each.deadline)),
    back: lookBack(facts),
  };
}

function daysWith(days: readonly LoadDay[], ahead: readonly TimedCommitment[]): readonly WeekDay[] {
  const falling = Map.groupBy(ahead, ({ deadline }) => deadline?.toPlainDate().toString() ?? '');
  const last = days.at(-1)?.day.toString() ?? '';
  const shown = new Set(days.map(({ day }) => day.toString()));
  const free = [...falling.keys()]
    .filter((day) => day <= last && !shown.has(day))
    .map((day) => ({ kind: 'free', day: Temporal.PlainDate.from(day) }) as const);
  return [...days, ...free]
    .toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
    .map((each) => ({ ...each, falls: falling.get(each.day.toString()) ?? [] }));
}

/** Delivered ones count in the week of their delivery, what is open past its date in the week of that date. */
function lookBack(facts: WeekFacts): WeekBack {
  const from = weekBegan(facts.now);
  const all = [...facts.closed, ...facts.open];
  const counted = all.filter((each) => isCountedFrom(facts, each, from));
  const before = all.filter(
    (each) => isCountedFrom(facts, each, from.subtract({ days: 7 })) && !counted.includes(each),
  );
  const done = counted.filter(({ standing }) => standing.kind === 'delivered');
  return {
    from,
    tally: tallyPromises(facts, counted),
    delivered: done
      .filter(({ direction }) => direction === 'mine')
      .map((commitment) => withOutcome(facts, commitment)),
    moved: facts.open.filter(
      ({ direction, moved }) =>
        direction === 'mine' && moved !== undefined && isFrom(moved.at, from),
    ),
    received: done.filter(({ direction }) => direction === 'theirs'),
    lastWeek: tallyPromises(facts, before),
  };
}

function withOutcome(facts: WeekFacts, commitment: Commitment): WeekBack['delivered'][number] {
  const outcome = outcomeAtHome(facts, commitment);
  return { commitment, ...(outcome === undefined ? {} : { outcome }) };
}

function isCountedFrom(facts: WeekFacts, each: Commitment, day: Temporal.PlainDate): boolean {
  const at = countedSince(facts, each);
  return at !== undefined && isFrom(at, day);
}

function isFrom(at: Temporal.PlainDateTime, from: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(at.toPlainDate(), from) >= 0;
}

function byDeadline(one: TimedCommitment, other: TimedCommitment): number {
  if (one.deadline === undefined || other.deadline === undefined) return 0;
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}
