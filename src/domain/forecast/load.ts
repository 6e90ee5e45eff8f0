import { finishOf, finishOfSorted } from './finish.ts';
import type { Finish } from './finish.ts';
import type { PastRecord } from './past-record.ts';
import { evenRatios, shuffled, weigh } from './pile.ts';
import type { QueuedWork } from './queue.ts';
import { seedFrom } from './seeded-draws.ts';

const drawCount = 500;

/**
 * Five hundred times how long this work may take, in minutes. Each work has draws of its own, seeded by its id
 * (a new one by its words), so that one more promise changes nothing in the draws of the others.
 */
function drawMinutes(record: PastRecord, work: QueuedWork): Float64Array {
  return shuffled(evenMinutes(record, work, drawCount), seedFrom(work.id ?? work.what));
}

/** How long this work may take, in minutes: so many times, evenly over what the pile holds, shortest first. */
function evenMinutes(record: PastRecord, work: QueuedWork, count: number): Float64Array {
  const about = { size: work.need, ...(work.noun === undefined ? {} : { kind: work.noun }) };
  const minutes = evenRatios(weigh(record.effort, about), count);
  for (let draw = 0; draw < count; draw += 1) minutes[draw] = (minutes[draw] ?? 0) * work.need;
  return minutes;
}

/** The finish of a work with nothing before it. A hundred draws will do where nothing is added up. */
export function finishAlone(record: PastRecord, work: QueuedWork): Finish {
  return finishOfSorted(evenMinutes(record, work, 100), record.elapsed, work.noun);
}

/** Where a work finishes when it stands behind the first so many works of a queue. Best asked in rising order. */
export type Load = (place: number) => Finish;

export function loadBefore(
  work: QueuedWork,
  queue: { readonly works: readonly QueuedWork[]; readonly record: PastRecord },
): Load {
  const known = new Map<number, Finish>();
  const start = drawMinutes(queue.record, work);
  let busy = start.slice();
  let reached = 0;
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    if (place < reached) [busy, reached] = [start.slice(), 0];
    for (const each of queue.works.slice(reached, place)) addTo(busy, queue.record, each);
    reached = place;
    const finish = finishOf(busy, queue.record.elapsed, work.noun);
    known.set(place, finish);
    return finish;
  };
}

/** Every work of a queue with its finish, in order, in one pass. */
export function finishesOf(queue: {
  readonly works: readonly QueuedWork[];
  readonly record: PastRecord;
}): readonly Finish[] {
  const busy = new Float64Array(drawCount);
  return queue.works.map((work) => {
    addTo(busy, queue.record, work);
    return finishOf(busy, queue.record.elapsed, work.noun);
  });
}

function addTo(busy: Float64Array, record: PastRecord, work: QueuedWork): void {
  const drawn = drawMinutes(record, work);
  for (let draw = 0; draw < drawCount; draw += 1) {
    busy[draw] = (busy[draw] ?? 0) + (drawn[draw] ?? 0);
  }
}
