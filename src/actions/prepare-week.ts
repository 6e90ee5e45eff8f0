import { drawWeek, weekBegan, type Week } from '../domain/review/week.ts';
import { forecastOpen } from './forecast-commitment.ts';
import { nearby } from './prepare-morning.ts';
import type { World } from './world.ts';

/** The next ten working days and this week's look back, as the ledger stands now. */
export function prepareWeek(world: World): Week {
  const { ledger, calendar } = world;
  const now = world.now();
  const lastWeek = weekBegan(now).subtract({ days: 7 }).toPlainDateTime();
  const near = nearby(world, ledger.openCommitments());
  return drawWeek({
    now,
    calendar,
    open: near.ledger.openCommitments(),
    forecasts: forecastOpen(near),
    closed: ledger.closedSince(lastWeek.toString({ smallestUnit: 'minute' })),
  });
}
