import { Temporal } from '../calendar/temporal.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { isSameDue, noDue, type Due } from '../commitment/due.ts';
import type { HeardDates } from './heard-dates.ts';
import { letterChannel } from './letter-channel.ts';
import type { LetterClock } from './letter-clock.ts';
import { hasPassed, letterDateOf, readersWall } from './letter-clock.ts';
import type { LetterDate } from './letter-date.ts';
import type { ComingDate, ComingFact, DeliveredFact, MovedFact } from './status-facts.ts';

/** A promise, and the dates they were told of it. */
export type HeardCommitment = { readonly commitment: Commitment; readonly heard: HeardDates };

/** What a client may read of a promise that was kept. Undefined when it is not delivered. */
export function deliveredFact(
  clock: LetterClock,
  { commitment, heard }: HeardCommitment,
): DeliveredFact | undefined {
  const { standing } = commitment;
  if (standing.kind !== 'delivered') return undefined;
  const handedOver = readersWall(clock, standing.at);
  const agreed = letterDateOf(clock, countedOn(commitment, heard));
  const isSameDay = agreed !== undefined && agreed.day.equals(handedOver.toPlainDate());
  const isAfterTime = isSameDay && isAfter(handedOver.toPlainTime(), agreed);
  return {
    ...named(commitment),
    on: {
      day: handedOver.toPlainDate(),
      ...(isAfterTime ? { time: handedOver.toPlainTime() } : {}),
    },
    ...(agreed === undefined ? {} : { agreed }),
    isAsAgreed: isSameDay && !isAfterTime,
  };
}

function isAfter(time: Temporal.PlainTime, agreed: LetterDate): boolean {
  if (agreed.time === undefined) return false;
  const minute = time.round({ smallestUnit: 'minute', roundingMode: 'trunc' });
  return Temporal.PlainTime.compare(minute, agreed.time) > 0;
}

/**
 * The date the client had in mind. A date moved behind her back, or after it had been missed, does not
 * replace the one she counted on: a letter cannot tidy the record.
 */
function countedOn(commitment: Commitment, heard: HeardDates): Due {
  const { moved, promised } = commitment;
  if (!moved) return promised;
  return moved.wasLate ? heardBefore(commitment, heard) : heard.now;
}

/** The last date they heard before the one that stands now. */
function heardBefore(commitment: Commitment, { now, before }: HeardDates): Due {
  return isSameDue(now, commitment.promised) ? (before ?? noDue) : now;
}

function knowsOfMove({ moved, told }: Commitment): boolean {
  return (
    moved !== undefined &&
    told !== undefined &&
    Temporal.PlainDateTime.compare(told.at, moved.at) >= 0
  );
}

/** What a client may read of a promise that is open. `weekFrom`: moves they heard of before it are old news. */
export function comingFact(
  clock: LetterClock,
  promise: HeardCommitment,
  weekFrom: Temporal.PlainDate,
): ComingFact {
  return { ...named(promise.commitment), date: comingDate(clock, promise, weekFrom) };
}

function comingDate(
  clock: LetterClock,
  promise: HeardCommitment,
  weekFrom: Temporal.PlainDate,
): ComingDate {
  const { commitment } = promise;
  const at = letterDateOf(clock, commitment.promised);
  if (at === undefined) return { kind: 'none' };
  if (hasPassed(clock.now, commitment.promised)) return { kind: 'passed', was: at };
  const moved = movedFact(clock, promise);
  const isNews =
    moved !== undefined &&
    !isOldNews(commitment, weekFrom) &&
    !isHourOfTheDay(at, moved.from, commitment);
  return { kind: 'on', at, ...(isNews ? { moved } : {}) };
}

/** Moved in good time, and they heard of it in an earlier week. A missed date is never old news. */
function isOldNews(commitment: Commitment, weekFrom: Temporal.PlainDate): boolean {
  const { moved } = commitment;
  if (!moved || moved.wasLate || !knowsOfMove(commitment)) return false;
  return Temporal.PlainDate.compare(moved.at.toPlainDate(), weekFrom) < 0;
}

/** An hour was set for the day they had: nothing has moved for them. */
function isHourOfTheDay(at: LetterDate, from: LetterDate, { moved }: Commitment): boolean {
  return from.time === undefined && at.day.equals(from.day) && moved?.wasLate !== true;
}

function movedFact(
  clock: LetterClock,
  { commitment, heard }: HeardCommitment,
): MovedFact | undefined {
  const from = letterDateOf(clock, heardBefore(commitment, heard));
  if (commitment.moved === undefined || from === undefined) return undefined;
  const { told } = commitment;
  if (told === undefined || !knowsOfMove(commitment)) return { from };
  const via = letterChannel(told.via);
  const on = readersWall(clock, told.at).toPlainDate();
  return { from, told: { on, ...(via === undefined ? {} : { via }) } };
}

function named({ what, theyGet }: Commitment): {
  readonly what: string;
  readonly theyGet?: string;
} {
  return { what, ...(theyGet === undefined ? {} : { theyGet }) };
}
