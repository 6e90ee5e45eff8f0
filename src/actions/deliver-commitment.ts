import type { Commitment, Gap } from '../domain/commitment/commitment.ts';
import { decideDelivery, decideGap, type Delivery } from '../domain/decisions/deliver.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type AskedChange, type Changed } from './change-commitment.ts';
import { nextStepOf } from './meetings/next-step.ts';
import type { World } from './world.ts';

/** Promises are delivered, waits are in. `at` is the wall clock; absent: now. */
export function deliverCommitments(
  world: World,
  asked: AskedChange & Partial<Delivery>,
): Result<readonly Changed[]> {
  const { gap, took } = asked;
  const delivery: Delivery = {
    at: asked.at ?? world.now().wall,
    ...(gap === undefined ? {} : { gap }),
    ...(took === undefined ? {} : { took }),
  };
  return changeCommitments(world, asked, (commitment, desk) => {
    const decided = decideDelivery(commitment, delivery);
    return decided.ok ? ok([...decided.value, ...nextStepOf(world, desk, commitment)]) : decided;
  });
}

/** How a delivery compared with what they expected, said after it was saved. */
export function recordGap(
  world: World,
  commitments: readonly Commitment[],
  gap: Gap,
): Result<readonly Changed[]> {
  return changeCommitments(world, { commitments }, (commitment) => decideGap(commitment, gap));
}
