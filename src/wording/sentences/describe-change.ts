import { deadlineOf } from '../../domain/calendar/deadline.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { workingMinutesBetween } from '../../domain/calendar/working-time.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { settledByDate } from '../../domain/decisions/settle-conflict.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeChannel } from './describe-channel.ts';
import { describeItem } from './describe-commitment.ts';
import { describeDateRemarks } from './describe-date-remarks.ts';
import { describeDue, describeMinutes, describeSpare } from './describe-due.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** What was delivered, and when they were told, if ever, that its date would not hold. */
type Delivered = {
  readonly after: Commitment;
  readonly toldOfDelay: readonly Temporal.PlainDateTime[];
};

/** What is said after `done` or `got`: the item, the promised date, and how the two compare. */
export function describeDelivery(
  words: Words,
  { after, toldOfDelay }: Delivered,
  telling: Telling,
): readonly string[] {
  if (after.standing.kind !== 'delivered') return [];
  const item = describeItem(words, after, telling);
  const head = after.direction === 'mine' ? words.act.delivered(item) : words.act.received(item);
  const took =
    after.standing.took === undefined
      ? []
      : [words.act.tookNoted(describeMinutes(words, after.standing.took))];
  const gap = after.standing.gap === undefined ? [] : [words.act.gapNoted[after.standing.gap]];
  const more = words.act.sentences([
    ...againstPromise(words, { after, toldOfDelay }, telling),
    ...took,
    ...gap,
  ]);
  return more === '' ? [head] : [head, `    ${more}`];
}

function againstPromise(
  words: Words,
  { after, toldOfDelay }: Delivered,
  telling: Telling,
): readonly string[] {
  const { calendar, now } = telling;
  const deadline = deadlineOf(calendar, after.promised, now.zone);
  if (deadline === undefined || after.standing.kind !== 'delivered') return [];
  const { at } = after.standing;
  const promised = words.act.promisedWas(describeDue(words, after.promised, telling));
  if (Temporal.PlainDateTime.compare(at, deadline) <= 0) {
    const early = workingMinutesBetween(calendar, at, deadline);
    return [
      promised,
      early < earlyEnough ? words.act.onTime : words.act.early(describeSpare(words, early)),
    ];
  }
  const late = Math.max(1, workingMinutesBetween(calendar, deadline, at));
  const isKnown = toldOfDelay.some((told) => Temporal.PlainDateTime.compare(told, deadline) < 0);
  const told = isKnown ? [words.act.toldBefore] : [];
  return [promised, words.act.late(describeSpare(words, late)), ...told];
}

/** Less than an hour before the time is "on time", not "early". */
const earlyEnough = 60;

/** What is said after `move`: from, to, why, and that they know, if they do. */
export function describeMove(
  words: Words,
  { before, after }: { readonly before: Commitment; readonly after: Commitment },
  telling: Telling,
): readonly string[] {
  const to = describeDue(words, after.promised, telling);
  const remarks = describeDateRemarks(words, after.promised, telling);
  // One of two dates said apart holds now: nothing was moved by that.
  if (settledByDate(before, after.promised)) {
    const how = howTheyKnow(words, after);
    return [
      words.conflict.settled(after.handle, to),
      ...[...remarks, ...how].map((line) => `    ${line}`),
    ];
  }
  if (before.promised.kind === 'none') {
    return [words.act.dated(after.handle, to), ...remarks.map((line) => `    ${line}`)];
  }
  const from = describeDue(words, before.promised, telling);
  const why =
    after.moved?.why === undefined ? [] : [words.act.because(cleanForTerminal(after.moved.why))];
  const late = after.moved?.wasLate ? [words.act.movedLate] : [];
  const known = howTheyKnow(words, after);
  return [
    words.act.moved(after.handle, from, to),
    ...[...why, ...remarks, ...late, ...known].map((line) => `    ${line}`),
  ];
}

function howTheyKnow(words: Words, { direction, told }: Commitment): readonly string[] {
  if (direction !== 'mine' || told === undefined) return [];
  return [words.act.theyKnow(told.via && describeChannel(words, told.via))];
}

/** That they do not know of a move, and what ends that; nothing when they do, or when it is theirs. */
export function describeUntold(words: Words, after: Commitment): readonly string[] {
  const isNews = after.direction === 'mine' && after.told === undefined;
  return isNews ? [`    ${words.act.theyDoNotKnow(after.handle)}`] : [];
}

/** What is said after `drop`. */
export function describeDrop(words: Words, after: Commitment, telling: Telling): readonly string[] {
  const why = after.standing.kind === 'dropped' ? after.standing.why : undefined;
  return [
    words.act.dropped(describeItem(words, after, telling)),
    ...(why === undefined ? [] : [`    ${words.act.because(cleanForTerminal(why))}`]),
  ];
}

/** What is said after `told`. */
export function describeTold(words: Words, after: Commitment, telling: Telling): readonly string[] {
  const via = after.told?.via;
  return [words.act.told(describeItem(words, after, telling), via && describeChannel(words, via))];
}
