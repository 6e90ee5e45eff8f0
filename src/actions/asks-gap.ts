import type { CommitmentId } from '../domain/commitment/commitment.ts';
import type { World } from './world.ts';

/**
 * Whether delivering asks how it compared with what they expected: never, always, or once a day, with the
 * day's first delivery of work. `just`: what this very act delivered, which is not the first's forerunner.
 */
export function asksGap(
  { settings, ledger, now }: Pick<World, 'settings' | 'ledger' | 'now'>,
  just: readonly CommitmentId[] = [],
): boolean {
  if (settings.ask.gap !== 'daily') return settings.ask.gap === 'always';
  const began = now().wall.toPlainDate().toPlainDateTime().toString({ smallestUnit: 'minute' });
  return !ledger
    .closedSince(began)
    .some(
      ({ id, standing, direction, kind }) =>
        standing.kind === 'delivered' &&
        direction === 'mine' &&
        kind === 'work' &&
        !just.includes(id),
    );
}
