import type { Now } from '../calendar/now.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { addWorkingDays } from '../calendar/working-time.ts';
import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { ShownConflict } from '../commitment/shown-conflict.ts';
import type { UnreadLine } from '../commitment/note.ts';
import type { Forecast } from '../forecast/forecast.ts';
import { goingQuiet } from './going-quiet.ts';
import type {
  ConflictItem,
  Contact,
  MorningItem,
  PromiseItem,
  SectionName,
  UnreadItem,
} from './morning-item.ts';
import type { Tally } from './tally.ts';
import { oweToday } from './owe-today.ts';
import { saySomething } from './say-something.ts';
import { timed, type TimedCommitment } from './timed-commitment.ts';
import { waitingOn } from './waiting-on.ts';

/** What the morning is worked out from. Forecasts are handed in for as many promises as were asked about. */
export type MorningFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly open: readonly Commitment[];
  readonly forecasts: ReadonlyMap<CommitmentId, Forecast>;
  readonly unread: readonly UnreadLine[];
  /** Commitments of which machines said different things, open or not. */
  readonly unclear: readonly Unclear[];
  readonly contacts: readonly Contact[];
  /** Of what was delivered since the first of the month. */
  readonly month: Tally;
};

export type MorningReview = {
  readonly now: Now;
  readonly sections: { readonly [name in SectionName]: readonly MorningItem[] };
  /** Promises due after the next three working days: in no section, but counted, so that none seems lost. */
  readonly later: { readonly count: number; readonly unsure: number };
  readonly month: Tally;
};

/** One commitment, and what nobody has decided of it. */
type Unclear = {
  readonly commitment: Commitment;
  readonly conflicts: readonly ShownConflict[];
};

/** What must be said, what is owed today and next, who is awaited, who goes quiet: each item once, in the first place that fits. */
export function reviewMorning(facts: MorningFacts): MorningReview {
  const unclear = new Set(facts.unclear.map(({ commitment }) => commitment.id));
  const isClear = ({ commitment }: TimedCommitment) => !unclear.has(commitment.id);
  const mine = facts.open
    .filter((each) => each.direction === 'mine')
    .map((each) => timed(facts, each))
    .filter(isClear);
  const said = saySomething(facts, mine);
  const owed = oweToday(facts, without(mine, said));
  const open = without(without(mine, said), owed);
  const horizon = endOf(addWorkingDays(facts.calendar, today(facts.now), daysAhead));
  const waits = waitingOn(facts);
  const say = [
    ...unreadItems(facts.unread),
    ...conflictItems(facts),
    ...said,
    ...waits.unconfirmed.filter(isClear),
  ];
  return {
    now: facts.now,
    sections: {
      say,
      owe: owed,
      next: open
        .filter((each) => isBy(each, horizon))
        .map(coming)
        .toSorted(byDeadline),
      waiting: waits.waiting.filter(isClear),
      quiet: goingQuiet(facts, say),
    },
    later: countLater(open.filter((each) => !isBy(each, horizon))),
    month: facts.month,
  };
}

const daysAhead = 3;

function without(
  all: readonly TimedCommitment[],
  taken: readonly TimedCommitment[],
): readonly TimedCommitment[] {
  const ids = new Set(taken.map((each) => each.commitment.id));
  return all.filter((each) => !ids.has(each.commitment.id));
}

function unreadItems(lines: readonly UnreadLine[]): readonly UnreadItem[] {
  return lines.map((line) => ({ kind: 'unread', line }));
}

/** Each thing to be decided by itself; a promise waits for it before anything else is said of it. */
function conflictItems(facts: MorningFacts): readonly ConflictItem[] {
  return facts.unclear.flatMap(({ commitment, conflicts }) =>
    conflicts.map((conflict): ConflictItem => ({
      ...timed(facts, commitment),
      kind: 'conflict',
      conflict,
    })),
  );
}

function coming(each: TimedCommitment): PromiseItem {
  return { ...each, kind: 'promise', reason: { kind: 'coming' } };
}

function isBy(each: TimedCommitment, horizon: Temporal.PlainDateTime): boolean {
  return each.deadline !== undefined && Temporal.PlainDateTime.compare(each.deadline, horizon) <= 0;
}

function byDeadline(one: TimedCommitment, other: TimedCommitment): number {
  if (one.deadline === undefined || other.deadline === undefined) return 0;
  return Temporal.PlainDateTime.compare(one.deadline, other.deadline);
}

function endOf(day: Temporal.PlainDate): Temporal.PlainDateTime {
  return day.toPlainDateTime({ hour: 23, minute: 59 });
}

function countLater(open: readonly TimedCommitment[]): MorningReview['later'] {
  const unsure = open.filter((each) => each.forecast !== undefined && each.forecast.state !== 'ok');
  return { count: open.length, unsure: unsure.length };
}
