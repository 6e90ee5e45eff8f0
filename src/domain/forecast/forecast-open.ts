import type { CommitmentId } from '../commitment/commitment.ts';
import type { Circumstances } from './circumstances.ts';
import type { Forecast, ForecastState } from './forecast.ts';
import { judge } from './forecast-promise.ts';
import { finishesOf } from './load.ts';
import { ownersOf, queueOf } from './queue.ts';

/**
 * How every open promise with a date stands, in one pass. Says the same as `forecastPromise` about each, but no
 * date to say or to aim for, and of the reasons only what it waits on: those are for the one that is looked at.
 */
export function forecastOpenPromises(
  circumstances: Circumstances,
): ReadonlyMap<CommitmentId, Forecast> {
  const forecasts = new Map<CommitmentId, Forecast>();
  for (const owner of ownersOf(circumstances.open)) {
    const queue = queueOf(circumstances, owner);
    const finishes = finishesOf(queue);
    for (const [place, work] of queue.works.entries()) {
      const finish = finishes[place];
      if (finish === undefined || work.id === undefined || work.deadline === undefined) continue;
      forecasts.set(work.id, judge(circumstances, queue, { work, finish }));
    }
  }
  return forecasts;
}

/** A promise whose state is another one than before. */
export type StateChange = {
  readonly id: CommitmentId;
  readonly from: ForecastState;
  readonly to: ForecastState;
};

/** Which promises stand otherwise than before: what one more promise, or one less, does to the others. */
export function changedStates(
  before: ReadonlyMap<CommitmentId, Forecast>,
  after: ReadonlyMap<CommitmentId, Forecast>,
): readonly StateChange[] {
  return [...after].flatMap(([id, forecast]) => {
    const from = before.get(id)?.state;
    return from === undefined || from === forecast.state ? [] : [{ id, from, to: forecast.state }];
  });
}
