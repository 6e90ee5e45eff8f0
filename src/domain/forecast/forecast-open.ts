import type { CommitmentId } from '../commitment/commitment.ts';
import type { Circumstances } from './circumstances.ts';
import type { Forecast, ForecastState } from './forecast.ts';
import { judge, judgeState } from './judge.ts';
import type { FinishedWork } from './judge.ts';
import { finishesOf } from './load.ts';
import { ownersOf, queueOf } from './queue.ts';
import type { Queue } from './queue.ts';

/**
 * How every open promise with a date stands, in one pass. Says the same as `forecastPromise` about each, but no
 * date to say or to aim for, and of the reasons only what it waits on: those are for the one that is looked at.
 */
export function forecastOpenPromises(
  circumstances: Circumstances,
): ReadonlyMap<CommitmentId, Forecast> {
  return judgeEach(circumstances, (queue, each) => judge(circumstances.buffer, queue, each));
}

/** The states alone, at half the price: for what one change does to all others. */
export function statesOfOpenPromises(
  circumstances: Circumstances,
): ReadonlyMap<CommitmentId, ForecastState> {
  return judgeEach(circumstances, (queue, each) => judgeState(circumstances.buffer, queue, each));
}

function judgeEach<Judged>(
  circumstances: Circumstances,
  judgeOne: (queue: Queue, each: FinishedWork) => Judged,
): ReadonlyMap<CommitmentId, Judged> {
  const judged = new Map<CommitmentId, Judged>();
  for (const owner of ownersOf(circumstances.open)) {
    const queue = queueOf(circumstances, owner);
    const finishes = finishesOf(queue);
    for (const [place, work] of queue.works.entries()) {
      const finish = finishes[place];
      if (finish === undefined || work.id === undefined || work.deadline === undefined) continue;
      judged.set(work.id, judgeOne(queue, { work, finish }));
    }
  }
  return judged;
}
