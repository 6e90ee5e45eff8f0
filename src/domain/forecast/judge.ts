import type { Temporal } from '../calendar/temporal.ts';
import { wallDeadlineOf } from '../calendar/wall-minutes.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { chanceBy, minutesForChance } from './finish.ts';
import type { Finish } from './finish.ts';
import { stateOfChance } from './forecast.ts';
import type { BufferThresholds, Forecast, ForecastState } from './forecast.ts';
import { freeMinutesToWall, momentAfterFree, workingMinutesAfterFree } from './free-time.ts';
import type { FreeTime } from './free-time.ts';
import type { Queue, QueuedWork } from './queue.ts';
import { waitsFor } from './reasons.ts';

/** A dated work and when it may be done. */
export type FinishedWork = { readonly work: QueuedWork; readonly finish: Finish };

/**
 * Its state, chance, room and latest start: the same wherever they are shown. What few of two hundred are asked for
 * is worked out when it is.
 */
export function judge(
  buffer: BufferThresholds,
  queue: Queue,
  { work, finish }: FinishedWork,
): Forecast {
  const chance = chanceBy(finish, work.due);
  let known: WorkingMinutes | undefined;
  const likely = () => (known ??= minutesForChance(finish, 0.5));
  return {
    state: isBlocked(queue, { work, finish }) ? 'blocked' : stateOfChance(chance, buffer),
    chance,
    get finish() {
      return momentAfterFree(queue.free, likely());
    },
    get spare() {
      return Math.round(work.due - likely());
    },
    get finishMinutes() {
      return aloneMinutes(queue, finish);
    },
    get latestStart() {
      return startMoment(queue.free, latestStart(queue, work));
    },
    because: waitsFor(queue, work),
  };
}

/** The state alone, where nothing else is asked for. */
export function judgeState(
  buffer: BufferThresholds,
  queue: Queue,
  { work, finish }: FinishedWork,
): ForecastState {
  if (isBlocked(queue, { work, finish })) return 'blocked';
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
 * Blocked: something it waits on is not in, and has no date, or one after the work must begin to be likely in time; or
 * it is overdue and not likely to be in by then. What is due sooner makes the chance smaller and no more.
 */
function isBlocked(queue: Queue, { work, finish }: FinishedWork): boolean {
  if (finish.blocked === undefined) return false;
  const { free } = queue;
  const start = Math.max(0, work.due - queue.shapeOf(work).alone);
  const { arrivals } = finish.blocked;
  const likelyIn = arrivals.toSorted()[arrivals.length >> 1] ?? 0;
  return work.waits.some((wait) => {
    const due = wallDeadlineOf(free.calendar, wait.promised, free.now.zone);
    if (due === undefined) return true;
    const minutes = freeMinutesToWall(free, due);
    return minutes > start || (minutes <= 0 && likelyIn > start);
  });
}
