import type { CommitmentId } from '../commitment/commitment.ts';
import type { Circumstances } from './circumstances.ts';
import type { PersonId } from '../people/people.ts';
import type { BufferThresholds, ForecastState } from './forecast.ts';
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

/** Circumstances with everybody's queue in them. The past of its time is learnt as it is lined up: later it goes on. */
export type LinedUp = {
  readonly circumstances: Circumstances;
  readonly queues: ReadonlyMap<PersonId | undefined, Queue>;
};

export function lineUp(circumstances: Circumstances): LinedUp {
  const owners = ownersOf(circumstances.open);
  const queues = new Map(owners.map((owner) => [owner, queueOf(circumstances, owner)]));
  return { circumstances, queues };
}

/**
 * The changes from one to the other. What stands in a queue before the first place at which the two differ finishes
 * as it did: only what comes after it is judged.
 */
export function changesBetween(before: LinedUp, after: LinedUp): readonly StateChange[] {
  const then = new Map<CommitmentId, ForecastState>();
  const since = new Map<CommitmentId, ForecastState>();
  for (const owner of new Set([...after.queues.keys(), ...before.queues.keys()])) {
    const [one, other] = [before.queues.get(owner), after.queues.get(owner)];
    const areArrivalsSame = before.circumstances.receivedFrom === after.circumstances.receivedFrom;
    const place = one && other ? placeOfParting(one, other, { areArrivalsSame }) : 0;
    const { buffer } = before.circumstances;
    if (one) judgeFrom(place, one, { buffer, into: then });
    if (other) judgeFrom(place, other, { buffer, into: since });
  }
  return changedStates(then, since);
}

/** The place of the first work that does not finish in both queues as in the other. */
function placeOfParting(
  then: Queue,
  since: Queue,
  { areArrivalsSame }: { readonly areArrivalsSame: boolean },
): number {
  if (!isSameGround(then, since)) return 0;
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

function judgeFrom(
  place: number,
  queue: Queue,
  {
    buffer,
    into,
  }: { readonly buffer: BufferThresholds; readonly into: Map<CommitmentId, ForecastState> },
): void {
  const finishes = finishesOf(queue, place);
  for (const [at, work] of queue.works.slice(place).entries()) {
    const finish = finishes[at];
    if (finish === undefined || work.id === undefined || work.deadline === undefined) continue;
    into.set(work.id, judgeState(buffer, queue, { work, finish }));
  }
}
