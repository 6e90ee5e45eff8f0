import { deadlineOf, endOfDay } from '../calendar/deadline.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  workingDaysBetween,
  workingMinutesBetween,
} from '../calendar/working-time.ts';
import type { Commitment } from '../commitment/commitment.ts';
import { clockReason } from './clock-reason.ts';
import type { PromiseItem, SayReason } from './morning-item.ts';
import {
  isByToday,
  isPast,
  wallDay,
  wasToldSince,
  type TimedCommitment,
  type TimingFacts,
} from './timed-commitment.ts';

type Saying = { readonly reason: SayReason; readonly hurtsAt: Temporal.PlainDateTime };

/** The promises somebody must hear about today, by the soonest moment at which silence starts to hurt. */
export function saySomething(
  facts: TimingFacts,
  mine: readonly TimedCommitment[],
): readonly PromiseItem[] {
  const found = mine.flatMap((each) => {
    const saying = sayingOf(facts, each);
    return saying === undefined ? [] : [{ each, saying }];
  });
  return found
    .toSorted((one, other) =>
      Temporal.PlainDateTime.compare(one.saying.hurtsAt, other.saying.hurtsAt),
    )
    .map(({ each, saying }) => ({ ...each, kind: 'promise', reason: saying.reason }));
}

function sayingOf(facts: TimingFacts, each: TimedCommitment): Saying | undefined {
  const { commitment, deadline } = each;
  if (deadline === undefined)
    return { reason: { kind: 'needs-date' }, hurtsAt: endOfDay(facts.calendar, today(facts.now)) };
  if (commitment.kind === 'reply' || commitment.kind === 'report') {
    return { reason: clockReason(facts, deadline), hurtsAt: deadline };
  }
  // A promise to oneself leaves nobody waiting for a word.
  if (commitment.who.length === 0 && commitment.organisation === undefined) return undefined;
  if (commitment.kind === 'meeting') return unwritten(facts, commitment, deadline);
  return (
    lateUntold(facts, commitment, deadline) ??
    movedUntold(facts, commitment, deadline) ??
    unsure(facts, each, deadline) ??
    sayOnTrack(facts, each, deadline)
  );
}

/** They expect a word of what was said within a day of it. */
function unwritten(
  facts: TimingFacts,
  { need }: Commitment,
  begins: Temporal.PlainDateTime,
): Saying | undefined {
  const ended = begins.add({ minutes: need ?? 0 });
  if (!isPast(facts, ended)) return undefined;
  return { reason: { kind: 'unwritten' }, hurtsAt: ended.add({ days: 1 }) };
}

/** What was told before the day it was due was the date, not that it is late. */
function lateUntold(
  facts: TimingFacts,
  commitment: Commitment,
  deadline: Temporal.PlainDateTime,
): Saying | undefined {
  if (!isPast(facts, deadline)) return undefined;
  if (wasToldSince(commitment, deadline.toPlainDate().toPlainDateTime())) return undefined;
  return { reason: { kind: 'late-untold' }, hurtsAt: deadline };
}

function movedUntold(
  facts: TimingFacts,
  commitment: Commitment,
  deadline: Temporal.PlainDateTime,
): Saying | undefined {
  const { moved } = commitment;
  if (moved === undefined || isPast(facts, deadline) || wasToldSince(commitment, moved.at))
    return undefined;
  const expected = deadlineOf(facts.calendar, moved.from, facts.now.zone);
  return {
    reason: { kind: 'moved-untold', from: moved.from },
    hurtsAt: earlier(expected, deadline),
  };
}

/** A doubt is to be said while the other side can still use it: two working days before the promised moment. */
function unsure(
  facts: TimingFacts,
  each: TimedCommitment,
  deadline: Temporal.PlainDateTime,
): Saying | undefined {
  const { forecast } = each;
  if (forecast === undefined || forecast.state === 'ok' || isPast(facts, deadline))
    return undefined;
  const lastGood = addWorkingDays(
    facts.calendar,
    deadline.toPlainDate(),
    -daysOfNotice,
  ).toPlainDateTime(deadline.toPlainTime());
  if (!isByToday(facts, lastGood)) return undefined;
  if (wasToldSince(each.commitment, today(facts.now).toPlainDateTime())) return undefined;
  return { reason: { kind: 'unsure', forecast }, hurtsAt: notBeforeToday(facts, lastGood) };
}

const daysOfNotice = 2;

/** What is only in doubt never stands before what is late already. */
function notBeforeToday(facts: TimingFacts, at: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const began = today(facts.now).toPlainDateTime();
  return Temporal.PlainDateTime.compare(at, began) < 0 ? began : at;
}

/** A long promise with no word since half its span; not on its last day, when they get the thing itself. */
function sayOnTrack(
  facts: TimingFacts,
  each: TimedCommitment,
  deadline: Temporal.PlainDateTime,
): Saying | undefined {
  const { said } = each.commitment;
  if (isClearlyTooEarly(facts, said, deadline)) return undefined;
  const { calendar, now } = facts;
  const due = deadline.toPlainDate();
  if (workingDaysBetween(calendar, said.toPlainDate(), due) < longPromise) return undefined;
  if (workingDaysBetween(calendar, today(now), due) < 2) return undefined;
  const span = workingMinutesBetween(calendar, said, deadline);
  const half = addWorkingMinutes(calendar, said, Math.floor(span / 2));
  if (!isPast(facts, half) || wasToldSince(each.commitment, half)) return undefined;
  return { reason: { kind: 'say-on-track' }, hurtsAt: endOfDay(calendar, today(now)) };
}

/** Told from the calendar days alone, which are cheap: too short a span, or not a quarter of it gone. */
function isClearlyTooEarly(
  facts: TimingFacts,
  said: Temporal.PlainDateTime,
  deadline: Temporal.PlainDateTime,
): boolean {
  const span = wallDay(deadline) - wallDay(said);
  const gone = wallDay(facts.now.wall) - wallDay(said);
  return span < longPromise || gone * 4 < span;
}

const longPromise = 5;

function earlier(
  one: Temporal.PlainDateTime | undefined,
  other: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  return one !== undefined && Temporal.PlainDateTime.compare(one, other) < 0 ? one : other;
}
