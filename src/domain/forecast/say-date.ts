import { sayableMoments } from '../calendar/sayable.ts';
import { wallAt, wallMinutesOf } from '../calendar/wall-minutes.ts';
import type { WallMinutes } from '../calendar/wall-minutes.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { elapsedQuestion } from './elapsed-record.ts';
import { chanceBy } from './finish.ts';
import { spokenTenth } from './forecast.ts';
import type { BufferThresholds, SayDate } from './forecast.ts';
import { freeMinutesToWall } from './free-time.ts';
import type { Load } from './load.ts';
import { ratioAt, weigh } from './weighed-pile.ts';
import type { Queue, QueuedWork } from './queue.ts';

export type SayWish = {
  readonly work: QueuedWork;
  readonly buffer: BufferThresholds;
  readonly most: number;
  /** Free minutes from now between which a date helps. */
  readonly after?: WorkingMinutes;
  readonly until?: WorkingMinutes;
};

/**
 * The earliest moments people say aloud at which the chance is at the threshold, then at each tenth above it: at most
 * `most`, within a year. A date that would make a promise already given unlikely is passed over, as long as one that does not lies
 * within ten working days of it. (That it makes others tight is said when it is promised.)
 */
export function sayDates(queue: Queue, load: Load, wish: SayWish): readonly SayDate[] {
  const harmless = lastDueHarmed(queue, wish);
  const found: SayDate[] = [];
  let passedOver: { readonly say: SayDate; readonly minutes: WorkingMinutes } | undefined;
  for (const { at, minutes, place } of momentsAhead(queue)) {
    if (minutes <= (wish.after ?? 0)) continue;
    if (minutes > (wish.until ?? Infinity)) break;
    if (passedOver !== undefined && minutes > passedOver.minutes + tenDays) break;
    const isHarmful = minutes < harmless;
    if (isHarmful && passedOver !== undefined) continue;
    const chance = chanceBy(load(place), minutes);
    if (chance < leastChance(wish, found.at(-1))) continue;
    if (isHarmful) passedOver = { say: { at: wallAt(at), chance }, minutes };
    else if (found.push({ at: wallAt(at), chance }) === wish.most) return found;
  }
  return found.length === 0 && passedOver !== undefined ? [passedOver.say] : found;
}

/** Working minutes, at eight hours a day. */
const tenDays = 4800;

/** The half day after a date is no choice beside it: the next one offered is safer, as chances are spoken. */
function leastChance({ buffer }: SayWish, before: SayDate | undefined): number {
  return before === undefined ? buffer.ok : (spokenTenth(before.chance) + 0.5) / 10;
}

type MomentAhead = {
  readonly at: WallMinutes;
  readonly minutes: WorkingMinutes;
  /** How many works are promised for then or before. */
  readonly place: number;
};

function* momentsAhead({ free, works }: Queue): Generator<MomentAhead, void, undefined> {
  const last = wallMinutesOf(free.now.wall.add({ years: 1 }));
  let place = 0;
  for (const at of sayableMoments(free.calendar, free.nowWall)) {
    if (at > last) return;
    const minutes = freeMinutesToWall(free, at);
    while ((works[place]?.due ?? Infinity) <= minutes) place += 1;
    yield { at, minutes, place };
  }
}

/**
 * The date of the last promise that is likely now and would not be, were this work done before it.
 * Reckoned with medians, because it only decides which dates are passed over.
 */
function lastDueHarmed(
  { works, record, shapeOf }: Queue,
  { work, buffer }: SayWish,
): WorkingMinutes {
  const added = shapeOf(work).alone;
  let alone = 0;
  let harmed = -Infinity;
  for (const each of works) {
    if (each.due === Infinity) break;
    alone += shapeOf(each).alone;
    const stretch = weigh(record.elapsed, elapsedQuestion(alone, each.noun));
    const room = each.due / ratioAt(stretch, buffer.tight) - alone;
    if (room >= 0 && room < added) harmed = each.due;
  }
  return harmed;
}
