import type { World } from '../../src/actions/world.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { fakeLedger } from './fake-ledger.ts';
import { countingIds, stoppedClock } from './ledger-facts.ts';
import { homeZone } from './make-commitment.ts';
import { usualSettings } from './usual-settings.ts';

/** A world with an empty ledger in memory, on Tuesday 24 November 2026, 08:40 in Shanghai. */
export function makeWorld(): World {
  const clock = stoppedClock('2026-11-24T08:40');
  const newId = countingIds();
  return {
    now: clock.now,
    newId,
    settings: usualSettings,
    calendar: workCalendarFrom(usualSettings, homeZone),
    ledger: fakeLedger({ now: clock.now, newId }),
  };
}
