import type { CommitmentId } from '../domain/commitment/commitment.ts';
import type { FinishedPromise } from '../domain/forecast/forecast.ts';
import { learnPast, type LearntPast } from '../domain/forecast/past-record.ts';
import { finishedAnew, finishedOf, passedOf, type FinishedWorld } from './finished-promises.ts';

/** What the deliveries taught, and how many there were of them in all, with those that were let go. */
export type LearntDeliveries = LearntPast & { readonly count: number };

/** `added`: what was delivered since, where nothing else changed; absent where that is not known. */
export type LearntBefore = {
  readonly past: LearntDeliveries;
  readonly added?: ReadonlySet<CommitmentId>;
};

/** What the deliveries teach, for the ledger to keep. The same whatever was known `before`, which only saves time. */
export function learnFromDeliveries(world: FinishedWorld, before?: LearntBefore): LearntDeliveries {
  const { past, added } = before ?? {};
  return (past && added && learnAdded(world, past, added)) ?? learnAnew(world, past);
}

/** Only where the added ones are the newest, and none is let go for them. */
function learnAdded(
  world: FinishedWorld,
  past: LearntDeliveries,
  added: ReadonlySet<CommitmentId>,
): LearntDeliveries | undefined {
  const count = past.count + added.size;
  if (passedOf(count) !== passedOf(past.count)) return undefined;
  const newest = world.ledger.deliveredPromises(added.size);
  if (newest.length !== added.size || !newest.every(({ id }) => added.has(id))) return undefined;
  return { ...learnPast([...past.finished, ...finishedOf(world, newest)]), count };
}

function learnAnew(world: FinishedWorld, before: LearntPast | undefined): LearntDeliveries {
  const known = new Map(before?.finished.map((each) => [each.id, each]));
  const finished = finishedAnew(world).map((each) => {
    const same = known.get(each.id);
    return same !== undefined && isSame(same, each) ? same : each;
  });
  return { ...learnPast(finished), count: world.ledger.deliveredCount() };
}

function isSame(one: FinishedPromise, other: FinishedPromise): boolean {
  return (
    one.elapsedMinutes === other.elapsedMinutes &&
    one.isCensored === other.isCensored &&
    one.noun === other.noun &&
    one.owner === other.owner &&
    one.need === other.need &&
    one.took === other.took &&
    one.forecastMinutes === other.forecastMinutes
  );
}
