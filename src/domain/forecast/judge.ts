import { deadlineOf } from '../calendar/deadline.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { chanceBy, minutesForChance } from './finish.ts';
import type { Finish } from './finish.ts';
import { stateOfChance } from './forecast.ts';
import type { BufferThresholds, Forecast, ForecastState } from './forecast.ts';
import { freeMinutesTo, momentAfterFree, workingMinutesAfterFree } from './free-time.ts';
import type { FreeTime } from './free-time.ts';
import type { Queue, QueuedWork } from './queue.ts';
import { waitsFor } from './reasons.ts';

/** A dated work and when it may be done. */
export type FinishedWork = { readonly work: QueuedWork; readonly finish: Finish };

/** Its state, chance, room and latest start: the same wherever they are shown. */
export function judge(
  buffer: BufferThresholds,
  queue: Queue,
  { work, finish }: FinishedWork,
): Forecast {
  const chance = chanceBy(finish, work.due);
  const likely = minutesForChance(finish, 0.5);
  const start = latestStart(queue, work);
  return {
    state: isBlocked(queue.free, { work, finish }, start)
      ? 'blocked'
      : stateOfChance(chance, buffer),
    chance,
    finish: momentAfterFree(queue.free, likely),
    spare: Math.round(work.due - likely),
    finishMinutes: aloneMinutes(queue, finish),
    latestStart: startMoment(queue.free, start),
    because: waitsFor(queue, work),
  };
}

/** The state alone, where nothing else is asked for. */
export function judgeState(
  buffer: BufferThresholds,
  queue: Queue,
  { work, finish }: FinishedWork,
): ForecastState {
  if (isBlocked(queue.free, { work, finish }, latestStart(queue, work))) return 'blocked';
  return stateOfChance(chanceBy(finish, work.due), buffer);
}

/** The median finish of the work alone, in working minutes from now. */
export function aloneMinutes({ free }: Queue, { alone }: Finish): WorkingMinutes {
  return Math.max(1, Math.round(workingMinutesAfterFree(free, alone)));
}

/** Free minutes until it must be begun, all else aside, to be done with the wanted chance; 0 when that is past. */
function latestStart({ shapeOf }: Queue, work: QueuedWork): WorkingMinutes {
  return Math.max(0, Math.floor(work.due - shapeOf(work).safely));
}

/** One minute on and one back: the start of the next day, where the end of a day would be meant. */
function startMoment(free: FreeTime, start: WorkingMinutes): Temporal.PlainDateTime {
  return start === 0 ? free.now.wall : momentAfterFree(free, start + 1).subtract({ minutes: 1 });
}

/**
 * Blocked: something it waits on is not in, and has no date, or one after the work must begin; or it is overdue
 * and not likely to be in by then.
 */
function isBlocked(free: FreeTime, { work, finish }: FinishedWork, start: WorkingMinutes): boolean {
  if (finish.blocked === undefined) return false;
  const { arrivals } = finish.blocked;
  const likelyIn = arrivals.toSorted()[arrivals.length >> 1] ?? 0;
  return work.waits.some((wait) => {
    const due = deadlineOf(free.calendar, wait.promised, free.now.zone);
    if (due === undefined) return true;
    const minutes = freeMinutesTo(free, due);
    return minutes > start || (minutes <= 0 && likelyIn > start);
  });
}
