import { sayableMoments } from '../calendar/sayable.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkingMinutes } from '../commitment/commitment.ts';
import { chanceBy } from './finish.ts';
import type { SayDate } from './forecast.ts';
import { freeMinutesTo } from './free-time.ts';
import { ownMinutes } from './load.ts';
import type { Load } from './load.ts';
import { ratioAt, weigh } from './pile.ts';
import { elapsedQuestion } from './elapsed-record.ts';
import type { Queue, QueuedWork } from './queue.ts';

/**
 * The earliest moments people say aloud at which the chance is at the threshold: at most `most`, within a
 * year. A date that would take the room of a promise already given is not offered.
 */
export function sayDates(
  queue: Queue,
  load: Load,
  wanted: {
    readonly work: QueuedWork;
    readonly threshold: number;
    readonly tight: number;
    readonly most: number;
  },
): readonly SayDate[] {
  const { calendar, now } = queue.free;
  const lastDay = now.wall.add({ years: 1 });
  const notBefore = lastDueHarmed(queue, wanted);
  const found: SayDate[] = [];
  let place = 0;
  for (const at of sayableMoments(calendar, now.wall)) {
    if (Temporal.PlainDateTime.compare(at, lastDay) > 0) break;
    const minutes = freeMinutesTo(queue.free, at);
    while ((queue.works[place]?.due ?? Infinity) <= minutes) place += 1;
    if (minutes < notBefore) continue;
    const chance = chanceBy(load(place), minutes);
    if (chance < wanted.threshold) continue;
    found.push({ at, chance });
    if (found.length === wanted.most) break;
  }
  return found;
}

/**
 * The date of the last promise that stands well or tight now and would lose that, were this work done before it.
 * Reckoned with medians, because it only decides which dates are worth a closer look.
 */
function lastDueHarmed(
  { works, record }: Queue,
  { work, threshold, tight }: { work: QueuedWork; threshold: number; tight: number },
): WorkingMinutes {
  const added = ownMinutes(record, work);
  let alone = 0;
  let harmed = -Infinity;
  for (const each of works) {
    if (each.due === Infinity) break;
    const about = { size: each.need, ...(each.noun === undefined ? {} : { kind: each.noun }) };
    alone += each.need * ratioAt(weigh(record.effort, about), 0.5);
    const stretch = weigh(record.elapsed, elapsedQuestion(alone, each.noun));
    const isHarmed = [threshold, tight].some((chance) => {
      const room = each.due / ratioAt(stretch, chance) - alone;
      return room >= 0 && room < added;
    });
    if (isHarmed) harmed = each.due;
  }
  return harmed;
}
