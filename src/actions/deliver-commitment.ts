import type { Commitment, Gap } from '../domain/commitment/commitment.ts';
import { decideDelivery, decideGap, type Delivery } from '../domain/decisions/deliver.ts';
import type { Result } from '../domain/result.ts';
import { changeCommitment, type AlongNote } from './change-commitment.ts';
import type { World } from './world.ts';

type Changed = Result<{ readonly before: Commitment; readonly after: Commitment }>;

/** A promise is delivered, a wait is in. `at` is the wall clock; absent: now. */
export function deliverCommitment(
  world: World,
  asked: { readonly commitment: Commitment } & Partial<Delivery> & AlongNote,
): Changed {
  const { gap, took } = asked;
  const delivery: Delivery = {
    at: asked.at ?? world.now().wall,
    ...(gap === undefined ? {} : { gap }),
    ...(took === undefined ? {} : { took }),
  };
  return changeCommitment(world, asked, (commitment) => decideDelivery(commitment, delivery));
}

/** How it compared with what they expected, said after the delivery was saved. */
export function recordGap(world: World, asked: { readonly commitment: Commitment; readonly gap: Gap }): Changed {
  return changeCommitment(world, asked, (commitment) => decideGap(commitment, asked.gap));
}
