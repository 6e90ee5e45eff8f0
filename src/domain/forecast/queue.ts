import type { Temporal } from '../calendar/temporal.ts';
import { calendarOfOwner } from '../calendar/work-calendar.ts';
import { wallDeadlineOf } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import type { Commitment, CommitmentId, WorkingMinutes } from '../commitment/commitment.ts';
import { wallIn } from '../commitment/due.ts';
import type { PersonId } from '../people/people.ts';
import { assumedNeed } from './assumed-need.ts';
import { questionAbout } from './circumstances.ts';
import type { Circumstances, PromiseQuestion } from './circumstances.ts';
import { freeMinutesToWall, freeTimeOf } from './free-time.ts';
import type { FreeTime } from './free-time.ts';
import { nounOf } from './noun-of.ts';
import { pastRecordOf } from './past-record.ts';
import type { PastRecord } from './past-record.ts';
import { lastArrivals, waitsByPromise, waitsOf } from './promise-waits.ts';
import type { WaitsByPromise } from './promise-waits.ts';
import { drawArrival } from './wait-record.ts';
import { workShapes } from './work-shape.ts';
import type { WorkShapes } from './work-shape.ts';

/** One piece of work somebody owes, with its date as free working minutes from now. */
export type QueuedWork = {
  readonly id?: CommitmentId;
  readonly handle?: string;
  /** Its place among the open ones as the ledger lists them: the older of two with the same date is first. */
  readonly rank: number;
  readonly what: string;
  readonly noun?: string;
  readonly need: WorkingMinutes;
  /** When its date runs out on the home wall. */
  readonly deadline?: WallMinutes;
  /** Free minutes from now to the deadline; negative when past, endless without a date. */
  readonly due: WorkingMinutes;
  /** Waits it cannot be finished without. */
  readonly waits: readonly Commitment[];
};

/** What one person has to do: unfinished promises in the order of their dates, free time, and own record. */
export type Queue = {
  readonly works: readonly QueuedWork[];
  readonly free: FreeTime;
  readonly record: PastRecord;
  readonly shapeOf: WorkShapes;
  /** When the last thing it waits on may be in: draws, in working minutes from now. Undefined without waits. */
  readonly arrivalsOf: (work: QueuedWork) => Float64Array | undefined;
};

/**
 * The queue of one person on our side (`undefined`: me). Work somebody else owns is no load of mine, and runs on the
 * public holidays without my own days off.
 */
export function queueOf(around: Circumstances, owner: PersonId | undefined): Queue {
  const circumstances = circumstancesOfOwner(around, owner);
  const mine = circumstances.open.filter(
    (each) => each.direction === 'mine' && each.owner === owner,
  );
  const record = pastRecordOf(circumstances.finished.filter((each) => each.owner === owner));
  const free = freeTimeOf(
    circumstances,
    mine.flatMap((each) => meetingTime(circumstances, each)),
  );
  const place = { circumstances, free, record, waits: waitsByPromise(circumstances.open) };
  const works = mine
    .filter((each) => each.kind !== 'meeting')
    .map((each, rank) => ({ ...queuedWork(place, questionAbout(each)), rank }));
  const shapeOf = workShapes(record, circumstances.buffer.ok);
  const arrivalsOf = ({ waits }: QueuedWork) =>
    lastArrivals(waits.map((wait) => drawArrival(circumstances, wait)));
  return { works: works.toSorted(byDate), free, record, shapeOf, arrivalsOf };
}

/** The circumstances as they are for whoever does the work. */
export function circumstancesOfOwner(
  circumstances: Circumstances,
  owner: PersonId | undefined,
): Circumstances {
  const calendar = calendarOfOwner(circumstances.calendar, owner);
  return calendar === circumstances.calendar ? circumstances : { ...circumstances, calendar };
}

/** Owners with open work, me (`undefined`) first. */
export function ownersOf(open: readonly Commitment[]): readonly (PersonId | undefined)[] {
  const owners = open.flatMap(({ direction, owner }) =>
    direction === 'mine' && owner !== undefined ? [owner] : [],
  );
  return [undefined, ...new Set(owners)];
}

function meetingTime(
  { now }: Circumstances,
  meeting: Commitment,
): readonly { readonly from: Temporal.PlainDateTime; readonly minutes: number }[] {
  if (meeting.kind !== 'meeting' || meeting.promised.kind !== 'moment') return [];
  const from = wallIn(now.zone, meeting.promised);
  return [{ from, minutes: meeting.need ?? assumedNeed(meeting.what, [], 'meeting').minutes }];
}

/** Where a question is placed: the free time and the record of whoever does the work. */
export type QueuePlace = {
  readonly circumstances: Circumstances;
  readonly free: FreeTime;
  readonly record: PastRecord;
  readonly waits: WaitsByPromise;
};

export function queuedWork(place: QueuePlace, question: PromiseQuestion): QueuedWork {
  const { circumstances, free, record } = place;
  const deadline = wallDeadlineOf(circumstances.calendar, question.due, circumstances.now.zone);
  const noun = nounOf(question.what);
  const waits = waitsOf(place.waits, question);
  return {
    what: question.what,
    need: needOf(question, record),
    due: deadline === undefined ? Infinity : freeMinutesToWall(free, deadline),
    waits,
    rank: Infinity,
    ...(question.id === undefined ? {} : { id: question.id }),
    ...(question.handle === undefined ? {} : { handle: question.handle }),
    ...(noun === undefined ? {} : { noun }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function needOf({ need, what, kind }: PromiseQuestion, record: PastRecord): WorkingMinutes {
  if (need !== undefined && need > 0) return need;
  return assumedNeed(what, record.finished, kind).minutes;
}

/** Soonest date first; among equals the older promise, and a new one last. */
export function byDate(one: QueuedWork, other: QueuedWork): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  // Between an evening and the next morning no working time goes by, but one is before the other.
  const order = (one.deadline ?? 0) - (other.deadline ?? 0);
  if (order !== 0) return order;
  // Never by id or handle: the same ledger told twice must be answered the same, and in the same order.
  return one.rank === other.rank ? 0 : one.rank - other.rank;
}
