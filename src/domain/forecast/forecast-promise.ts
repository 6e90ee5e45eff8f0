import { wallMinutesOf } from '../calendar/wall-minutes.ts';
import { minutesForChance } from './finish.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import type { Forecast, SayDate } from './forecast.ts';
import type { Circumstances, PromiseQuestion } from './circumstances.ts';
import { freeMinutesTo, momentAfterFree } from './free-time.ts';
import { aloneMinutes, judge } from './judge.ts';
import { loadBefore } from './load.ts';
import type { Load } from './load.ts';
import { waitsByPromise } from './promise-waits.ts';
import { byDate, circumstancesOfOwner, queuedWork, queueOf } from './queue.ts';
import type { Queue, QueuedWork } from './queue.ts';
import { reasonsFor } from './reasons.ts';
import { sayDates } from './say-date.ts';
import { targetBefore } from './target-date.ts';

/** Whether a promised date will be kept, and what to say instead. Without a date: what can be said. */
export function forecastPromise(circumstances: Circumstances, question: PromiseQuestion): Forecast {
  const asked = ask(circumstances, question);
  const { queue, work, place, judged } = asked;
  const [say] = datesFor(circumstances, asked, 1);
  if (judged === undefined) return forecastWithoutDate(asked, say);
  const likely = freeMinutesTo(queue.free, judged.finish);
  const target = targetBefore(queue.free, likely, work.due);
  return {
    ...judged,
    because: reasonsFor(queue, work, place),
    ...(say === undefined ? {} : { say: target === undefined ? aimed(queue, say, likely) : say }),
    ...(target === undefined ? {} : { target }),
  };
}

/** Where the asked date cannot be aimed for, the date to say instead comes with a target of its own. */
function aimed({ free }: Queue, say: SayDate, likely: WorkingMinutes): SayDate {
  const target = targetBefore(free, likely, freeMinutesTo(free, say.at));
  return target === undefined ? say : { ...say, target };
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
  const judged = judge(circumstances.buffer, queue, { work, finish: load(place) });
  return { queue, work, load, place, judged };
}

/**
 * When the date asked about is not safe, a later one helps, within a month of work. Where none does, because there
 * is more work than time, it is better done first: the earliest date there is.
 */
function datesFor(
  { buffer }: Circumstances,
  { queue, work, load, judged }: AskedWork,
  most: number,
): readonly SayDate[] {
  const wish = { work, buffer, most };
  if (judged === undefined || judged.state === 'ok') return sayDates(queue, load, wish);
  const after = Math.max(0, work.due);
  const later = sayDates(queue, load, { ...wish, after, until: after + monthOfWork });
  if (later.length > 0) return later;
  return sayDates(queue, load, wish).map((say) =>
    isBefore(say, work) ? { ...say, isEarlier: true } : say,
  );
}

/** Working minutes: later than that it is no answer to the date she asked about. */
const monthOfWork = 20 * 480;

function isBefore({ at }: SayDate, { deadline }: QueuedWork): boolean {
  return deadline !== undefined && wallMinutesOf(at) < deadline;
}

/** The question as work, and the queue it would join (without itself, when it is in it already). */
function placed(
  around: Circumstances,
  question: PromiseQuestion,
): { readonly queue: Queue; readonly work: QueuedWork } {
  const circumstances = circumstancesOfOwner(around, question.owner);
  const queue = queueOf(circumstances, question.owner);
  const waits = waitsByPromise(circumstances.open);
  const standing = queue.works.find((each) => each.id !== undefined && each.id === question.id);
  const rank = standing?.rank ?? Infinity;
  const work = { ...queuedWork({ circumstances, waits, ...queue }, question), rank };
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
