import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Due } from '../domain/commitment/due.ts';
import { decideMove, type Move } from '../domain/decisions/move.ts';
import { questionAbout } from '../domain/forecast/circumstances.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type AskedChange, type Changed } from './change-commitment.ts';
import { forecastFor } from './forecast-commitment.ts';
import { retargetedFor, withOpen } from './retarget.ts';
import type { World } from './world.ts';

/** What is said of a move: where to, why, and whether they know. */
export type MoveSaid = Pick<Move, 'to' | 'why' | 'told'>;

/** A move with what is to be expected of the new date; a wait has no forecast. */
export type Moved = Changed & { readonly forecast?: Forecast };

/** Gives commitments a new promised date, or their first one, as one act; what waits for a wait is aimed for anew. */
export function moveCommitments(
  world: World,
  asked: AskedChange & { readonly move: MoveSaid },
): Result<readonly Moved[]> {
  const context = { now: world.now(), calendar: world.calendar };
  const forecasts = new Map(
    asked.commitments.map((one) => [one.id, forecastMoved(world, one, asked.move.to)]),
  );
  const moved = changeCommitments(world, asked, (commitment, desk) => {
    const move = withForecast(world, asked.move, forecasts.get(commitment.id));
    const decided = decideMove(commitment, move, context);
    if (!decided.ok) return decided;
    const wait = { ...commitment, promised: move.to };
    const around = { ...world, ledger: withOpen(desk, wait) };
    return ok([...decided.value, ...retargetedFor(around, wait)]);
  });
  if (!moved.ok) return moved;
  return ok(
    moved.value.map((changed) => {
      const forecast = forecasts.get(changed.after.id);
      return forecast === undefined ? changed : { ...changed, forecast };
    }),
  );
}

function forecastMoved(world: World, commitment: Commitment, to: Due): Forecast | undefined {
  if (commitment.direction === 'theirs') return undefined;
  return forecastFor(world, { ...questionAbout(commitment), due: to });
}

function withForecast(world: World, move: MoveSaid, forecast: Forecast | undefined): Move {
  if (forecast === undefined) return move;
  const { target, chance } = forecast;
  return {
    ...move,
    ...(target === undefined
      ? {}
      : { target: { kind: 'moment', at: target, zone: world.now().zone } }),
    ...(chance === undefined ? {} : { chanceSaid: chance }),
  };
}
