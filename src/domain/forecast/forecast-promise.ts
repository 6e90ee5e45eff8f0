import type { Temporal } from '../calendar/temporal.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { deadlineOf } from '../calendar/deadline.ts';
import { chanceBy, minutesForChance } from './finish.ts';
import type { Finish } from './finish.ts';
import { stateOfChance } from './forecast.ts';
import type { Forecast, ForecastState, SayDate } from './forecast.ts';
import type { Circumstances, PromiseQuestion } from './circumstances.ts';
import { freeMinutesTo, momentAfterFree, workingMinutesAfterFree } from './free-time.ts';
import { loadBefore } from './load.ts';
import type { Load } from './load.ts';
import { byDate, queuedWork, queueOf, waitsByPromise } from './queue.ts';
import type { Queue, QueuedWork } from './queue.ts';
import { reasonsFor, waitsFor } from './reasons.ts';
import { sayDates } from './say-date.ts';
import { targetBefore } from './target-date.ts';

/** Whether a promised date will be kept, and what to say instead. Without a date: what can be said. */
export function forecastPromise(circumstances: Circumstances, question: PromiseQuestion): Forecast {
  const asked = ask(circumstances, question);
  const { queue, work, place, judged } = asked;
  const [say] = datesFor(circumstances, asked, 1);
  if (judged === undefined) return forecastWithoutDate(asked, say);
  const target = targetBefore(queue.free, freeMinutesTo(queue.free, judged.finish), work.due);
  return {
    ...judged,
    because: reasonsFor(queue, work, place),
    ...(say === undefined ? {} : { say }),
    ...(target === undefined ? {} : { target }),
  };
}

/** Several dates that could be said, soonest first. */
export function alternativeDates(
  circumstances: Circumstances,
  question: PromiseQuestion,
  most: number,
): readonly SayDate[] {
  return datesFor(circumstances, ask(circumstances, question), most);
}

type AskedWork = {
  readonly queue: Queue;
  readonly work: QueuedWork;
  readonly load: Load;
  /** How many works stand before it. */
  readonly place: number;
  /** Absent without a date. */
  readonly judged?: Forecast;
};

function ask(circumstances: Circumstances, question: PromiseQuestion): AskedWork {
  const { queue, work } = placed(circumstances, question);
  const load = loadBefore(work, queue);
  const place = queue.works.filter((each) => byDate(each, work) < 0).length;
  if (work.deadline === undefined) return { queue, work, load, place };
  const judged = judge(circumstances, queue, { work, finish: load(place) });
  return { queue, work, load, place, judged };
}

/** When the date asked about is not safe, only a later one helps. */
function datesFor(
  { buffer }: Circumstances,
  { queue, work, load, judged }: AskedWork,
  most: number,
): readonly SayDate[] {
  const after = judged === undefined || judged.state === 'ok' ? 0 : work.due;
  return sayDates(queue, load, { work, buffer, most, after });
}

/** The question as work, and the queue it would join (without itself, when it is in it already). */
function placed(
  circumstances: Circumstances,
  question: PromiseQuestion,
): { readonly queue: Queue; readonly work: QueuedWork } {
  const queue = queueOf(circumstances, question.owner);
  const waits = waitsByPromise(circumstances.open);
  const work = queuedWork({ circumstances, waits, ...queue }, question);
  const others = queue.works.filter((each) => work.id === undefined || each.id !== work.id);
  return { queue: { ...queue, works: others }, work };
}

function forecastWithoutDate({ queue, work, load }: AskedWork, say: SayDate | undefined): Forecast {
  const until = say === undefined ? Infinity : freeMinutesTo(queue.free, say.at);
  const place = queue.works.filter((each) => each.due <= until).length;
  const finish = load(place);
  return {
    state: say === undefined ? 'unlikely' : 'ok',
    finish: momentAfterFree(queue.free, minutesForChance(finish, 0.5)),
    finishMinutes: aloneMinutes(queue, finish),
    because: reasonsFor(queue, work, place),
    ...(say === undefined ? {} : { say }),
  };
}

/** A dated work whose finish is known: its state, chance, room and latest start, the same wherever they are shown. */
export function judge(
  { buffer }: Circumstances,
  queue: Queue,
  { work, finish }: { work: QueuedWork; finish: Finish },
): Forecast {
  const chance = chanceBy(finish, work.due);
  const likely = minutesForChance(finish, 0.5);
  const start = latestStart(queue, work);
  return {
    state: stateOf(queue, work, { chance: stateOfChance(chance, buffer), start: start.at }),
    chance,
    finish: momentAfterFree(queue.free, likely),
    spare: Math.round(work.due - likely),
    finishMinutes: aloneMinutes(queue, finish),
    latestStart: start.at,
    because: waitsFor(queue, work),
  };
}

function aloneMinutes({ free }: Queue, { alone }: Finish): WorkingMinutes {
  return Math.max(1, Math.round(workingMinutesAfterFree(free, alone)));
}

/** When it must be begun, all else aside, to be done with the wanted chance; now, when that is past. */
function latestStart(
  { free, shapeOf }: Queue,
  work: QueuedWork,
): { readonly at: Temporal.PlainDateTime } {
  const before = Math.floor(work.due - shapeOf(work).safely);
  if (before <= 0) return { at: free.now.wall };
  // One minute on and one back: the start of the next day, where the end of a day would be meant.
  return { at: momentAfterFree(free, before + 1).subtract({ minutes: 1 }) };
}

/**
 * Blocked: something it waits on is not in, and has no date, or one after the work must begin; or it is overdue
 * and not likely to be in by then.
 */
function stateOf(
  { free }: Queue,
  { waits, arrivals }: QueuedWork,
  judged: { readonly chance: ForecastState; readonly start: Temporal.PlainDateTime },
): ForecastState {
  const start = freeMinutesTo(free, judged.start);
  const likelyIn = arrivals?.toSorted()[arrivals.length >> 1] ?? 0;
  const isBlocked = waits.some((wait) => {
    const due = deadlineOf(free.calendar, wait.promised, free.now.zone);
    if (due === undefined) return true;
    const minutes = freeMinutesTo(free, due);
    return minutes > start || (minutes <= 0 && likelyIn > start);
  });
  return isBlocked ? 'blocked' : judged.chance;
}
