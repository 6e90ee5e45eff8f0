import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { questionAbout } from '../../domain/forecast/circumstances.ts';
import { hasPassed } from '../../domain/letters/letter-clock.ts';
import { forecastFor } from '../forecast-commitment.ts';
import type { HeadsUpWish } from './prepare-heads-up.ts';
import type { World } from '../world.ts';

/**
 * The wish with the date the forecast would say, when none was named. A date it was moved to goes out first;
 * once they know that one and it will not be held, there is another to say.
 */
export function withProposedDate(
  world: World,
  commitment: Commitment,
  wish: HeadsUpWish,
): HeadsUpWish {
  const { direction, moved, promised, standing, told } = commitment;
  const isDatable = direction === 'mine' && standing.kind === 'open';
  const now = world.now();
  const isNews = moved !== undefined && told === undefined && !hasPassed(now, promised);
  if (wish.to !== undefined || !isDatable || isNews) return wish;
  const { state, say } = forecastFor(world, questionAbout(commitment));
  if (state === 'ok' || say === undefined) return wish;
  const to: Due = { kind: 'moment', at: say.at, zone: now.zone };
  return { ...wish, to };
}
