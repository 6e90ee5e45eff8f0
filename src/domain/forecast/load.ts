import type { WorkingMinutes } from '../commitment/commitment.ts';
import { finishOf } from './finish.ts';
import type { Finish } from './finish.ts';
import type { PastRecord } from './past-record.ts';
import { drawRatios, weigh } from './pile.ts';
import type { QueuedWork } from './queue.ts';
import { seedFrom } from './seeded-draws.ts';

const drawCount = 500;

/**
 * Five hundred times how long this work may take, in minutes. Each work has draws of its own, seeded by its id
 * (a new one by its words), so that one more promise changes nothing in the draws of the others.
 */
export function drawMinutes(record: PastRecord, work: QueuedWork): Float64Array {
  const about = { size: work.need, ...(work.noun === undefined ? {} : { kind: work.noun }) };
  const drawn = drawRatios(weigh(record.effort, about), {
    seed: seedFrom(work.id ?? work.what),
    count: drawCount,
  });
  for (let draw = 0; draw < drawCount; draw += 1) drawn[draw] = (drawn[draw] ?? 0) * work.need;
  return drawn;
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

/** What a work takes by itself, likely, in minutes of work. */
export function ownMinutes(record: PastRecord, work: QueuedWork): WorkingMinutes {
  const drawn = drawMinutes(record, work).toSorted();
  return drawn[(drawCount - 1) >> 1] ?? work.need;
}
