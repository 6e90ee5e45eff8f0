import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import type { StateChange } from '../domain/forecast/changed-states.ts';
import type { Result } from '../domain/result.ts';
import { watchStates } from './forecast-commitment.ts';
import type { World } from './world.ts';

/** What an act answered, and which other promises stand otherwise because of it. */
export type Watched<Value> = {
  readonly done: Result<Value>;
  readonly others: readonly StateChange[];
};

/** What an act is about; without an id it is not made yet. */
export type Touched = Pick<Commitment, 'direction' | 'serves'> & { readonly id?: CommitmentId };

/**
 * Does something, and asks before and after it how the other promises stand. Asked only when what is done can
 * tell on them: a hundred lines at once are not watched, nor is a wait that nothing waits for.
 */
export function watchOthers<Value>(
  world: World,
  touched: readonly Touched[],
  act: () => Result<Value>,
): Watched<Value> {
  if (!canTell(world, touched)) return { done: act(), others: [] };
  const isOnlyMine = touched.every(({ direction }) => direction === 'mine');
  const changes = watchStates(world, isOnlyMine ? 'mine' : 'anything');
  const done = act();
  if (!done.ok) return { done, others: [] };
  const own = new Set(touched.map(({ id }) => id));
  return { done, others: changes().filter(({ id }) => !own.has(id)) };
}

function canTell({ ledger }: World, touched: readonly Touched[]): boolean {
  if (touched.length > mostWatched) return false;
  const own = new Set(touched.map(({ id }) => id));
  const others = ledger
    .openCommitments()
    .filter(({ id, direction }) => direction === 'mine' && !own.has(id));
  const awaited = new Set(others.flatMap(({ after }) => after));
  return (
    others.length > 0 &&
    touched.some(
      ({ direction, serves, id }) =>
        direction === 'mine' || serves.length > 0 || (id !== undefined && awaited.has(id)),
    )
  );
}

const mostWatched = 20;
