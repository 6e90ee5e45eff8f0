import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { questionAbout } from '../../domain/forecast/circumstances.ts';
import { hasPassed } from '../../domain/letters/letter-clock.ts';
import { forecastFor } from '../forecast-commitment.ts';
import type { HeadsUpWish } from './prepare-heads-up.ts';
import type { World } from '../world.ts';

/** The wish with the date the forecast would say, when none was named and it was not moved to one that lies ahead. */
export function withProposedDate(
  world: World,
  commitment: Commitment,
  wish: HeadsUpWish,
): HeadsUpWish {
  const { direction, moved, promised, standing } = commitment;
  const isDatable = direction === 'mine' && standing.kind === 'open';
  const now = world.now();
  const isMovedAhead = moved !== undefined && !hasPassed(now, promised);
  if (wish.to !== undefined || !isDatable || isMovedAhead) return wish;
  const { state, say } = forecastFor(world, questionAbout(commitment));
  if (state === 'ok' || say === undefined) return wish;
  const to: Due = { kind: 'moment', at: say.at, zone: now.zone };
  return { ...wish, to };
}
