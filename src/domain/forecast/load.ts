import { finishOf } from './finish.ts';
import type { Finish, FinishQuestion } from './finish.ts';
import type { Queue, QueuedWork } from './queue.ts';
import { drawCount, seedFrom, shuffle, shuffled } from './seeded-draws.ts';

/** Where a work finishes when it stands behind the first so many works of a queue. Best asked in rising order. */
export type Load = (place: number) => Finish;

export function loadBefore(work: QueuedWork, queue: Queue): Load {
  const known = new Map<number, Finish>();
  const about = finishQuestion(queue, work);
  const start = drawMinutes(queue, work);
  let busy = start.slice();
  let reached = 0;
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    if (place < reached) [busy, reached] = [start.slice(), 0];
    for (const each of queue.works.slice(reached, place)) addTo(busy, queue, each);
    reached = place;
    const finish = finishOf(busy.toSorted(), about);
    known.set(place, finish);
    return finish;
  };
}

/** The finish of every work of a queue from a place on, in order, in one pass. */
export function finishesOf(queue: Queue, place = 0): readonly Finish[] {
  const busy = new Float64Array(drawCount);
  const sorted = new Float64Array(drawCount);
  for (const work of queue.works.slice(0, place)) addTo(busy, queue, work);
  return queue.works.slice(place).map((work) => {
    addTo(busy, queue, work);
    return finishOf(inOrder(busy, sorted), finishQuestion(queue, work));
  });
}

/** The numbers, smallest first, in an array that is used again: two hundred new ones cost more than the sorting. */
function inOrder(numbers: Float64Array, into: Float64Array): Float64Array {
  into.set(numbers);
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy of its own
  return into.sort();
}

function finishQuestion(queue: Queue, work: QueuedWork): FinishQuestion {
  const { record, shapeOf, arrivalsOf } = queue;
  const { noun } = work;
  const arrivals = arrivalsOf(work);
  return {
    elapsed: record.elapsed,
    ...(noun === undefined ? {} : { noun }),
    ...(arrivals === undefined ? {} : { blocked: { arrivals, own: shapeOf(work).alone } }),
  };
}

// One array for all of them: each is added up before the next is drawn.
const drawn = new Float64Array(drawCount);

function addTo(busy: Float64Array, queue: Queue, work: QueuedWork): void {
  drawn.set(queue.shapeOf(work).minutes);
  shuffle(drawn, seedOf(work));
  for (let draw = 0; draw < drawCount; draw += 1) {
    busy[draw] = (busy[draw] ?? 0) + (drawn[draw] ?? 0);
  }
}

/**
 * So many times how long this work may take, in minutes. Each work has draws of its own, seeded by its
 * handle (a new one by its words), so that one more promise changes nothing in the draws of the others.
 */
function drawMinutes({ shapeOf }: Queue, work: QueuedWork): Float64Array {
  return shuffled(shapeOf(work).minutes, seedOf(work));
}

function seedOf({ handle, what }: QueuedWork): number {
  return seedFrom(handle ?? what);
}
