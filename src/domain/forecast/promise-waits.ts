import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { PromiseQuestion } from './circumstances.ts';

/** Open waits by the promise they serve, and by their own id. */
export type WaitsByPromise = {
  readonly serving: ReadonlyMap<CommitmentId, readonly Commitment[]>;
  readonly byId: ReadonlyMap<CommitmentId, Commitment>;
};

export function waitsByPromise(open: readonly Commitment[]): WaitsByPromise {
  const waits = open.filter((each) => each.direction === 'theirs');
  const serving = new Map<CommitmentId, Commitment[]>();
  for (const wait of waits) {
    for (const promise of wait.serves) {
      serving.set(promise, [...(serving.get(promise) ?? []), wait]);
    }
  }
  return { serving, byId: new Map(waits.map((wait) => [wait.id, wait])) };
}

/** The waits a promise cannot be finished without. */
export function waitsOf(
  waits: WaitsByPromise,
  { id, after }: PromiseQuestion,
): readonly Commitment[] {
  const named = (after ?? []).flatMap((wait) => waits.byId.get(wait) ?? []);
  const serving = id === undefined ? [] : (waits.serving.get(id) ?? []);
  return [...new Set([...named, ...serving])];
}

/** Draw by draw, the latest of them all. */
export function lastArrivals(drawn: readonly Float64Array[]): Float64Array | undefined {
  const [first, ...others] = drawn;
  return first?.map((minutes, draw) => Math.max(minutes, ...others.map((each) => each[draw] ?? 0)));
}
