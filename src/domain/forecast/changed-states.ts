import type { CommitmentId } from '../commitment/commitment.ts';
import type { Circumstances } from './circumstances.ts';
import type { ForecastState } from './forecast.ts';
import { judgeState } from './judge.ts';
import { finishesOf } from './load.ts';
import { ownersOf, queueOf } from './queue.ts';
import type { Queue, QueuedWork } from './queue.ts';

/** A promise that stands otherwise than before. */
export type StateChange = {
  readonly id: CommitmentId;
  readonly from: ForecastState;
  readonly to: ForecastState;
};

type States = ReadonlyMap<CommitmentId, ForecastState>;

/** Which promises stand otherwise: what one more promise, or one less, did to the others. */
export function changedStates(before: States, after: States): readonly StateChange[] {
  return [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined || from === to ? [] : [{ id, from, to }];
  });
}

/**
 * The same of two circumstances. What stands in a queue before the first place at which the two differ finishes as
 * it did: only what comes after it is judged.
 */
export function changesBetween(
  before: Circumstances,
  after: Circumstances,
): readonly StateChange[] {
  const states = [new Map<CommitmentId, ForecastState>(), new Map<CommitmentId, ForecastState>()];
  for (const owner of new Set([...ownersOf(after.open), ...ownersOf(before.open)])) {
    const queues = [queueOf(before, owner), queueOf(after, owner)] as const;
    const place = queuesPart(before, after, queues);
    for (const [at, queue] of queues.entries()) {
      for (const [id, state] of statesFrom(place, queue, before.buffer)) states[at]?.set(id, state);
    }
  }
  const [then, since] = states;
  return then && since ? changedStates(then, since) : [];
}

/** The place of the first work that does not finish in both queues as in the other. */
function queuesPart(
  before: Circumstances,
  after: Circumstances,
  [then, since]: readonly [Queue, Queue],
): number {
  if (!isSameGround(then, since)) return 0;
  const areArrivalsSame = before.receivedFrom === after.receivedFrom;
  const place = then.works.findIndex((work, at) => {
    const other = since.works[at];
    return !other || !isSameWork(work, other) || !(areArrivalsSame || work.waits.length === 0);
  });
  return place === -1 ? then.works.length : place;
}

function isSameGround(one: Queue, other: Queue): boolean {
  const [taken, also] = [one.free.taken, other.free.taken];
  return (
    one.free.nowWall === other.free.nowWall &&
    one.free.calendar === other.free.calendar &&
    one.record.effort === other.record.effort &&
    one.record.elapsed === other.record.elapsed &&
    taken.length === also.length &&
    taken.every(({ from, to }, at) => from === also[at]?.from && to === also[at].to)
  );
}

/** A wait is the same one as long as nothing was written about it. */
function isSameWork(one: QueuedWork, other: QueuedWork): boolean {
  return (
    one.id === other.id &&
    one.handle === other.handle &&
    one.what === other.what &&
    one.noun === other.noun &&
    one.need === other.need &&
    one.due === other.due &&
    one.deadline === other.deadline &&
    one.waits.length === other.waits.length &&
    one.waits.every((wait, at) => wait === other.waits[at])
  );
}

function statesFrom(place: number, queue: Queue, buffer: Circumstances['buffer']): States {
  const finishes = finishesOf(queue, place);
  return new Map(
    queue.works.slice(place).flatMap((work, at) => {
      const finish = finishes[at];
      if (finish === undefined || work.id === undefined || work.deadline === undefined) return [];
      return [[work.id, judgeState(buffer, queue, { work, finish })] as const];
    }),
  );
}
