import { holidaysAnnounced } from './announced.ts';
import type { Holidays } from './announced.ts';
import { holidaysByRule } from './by-rule.ts';
import { chinaStatutory } from './china-statutory.ts';
import { china } from './china.ts';
import { greatBritain } from './great-britain.ts';
import { hongKong } from './hong-kong.ts';
import { singapore } from './singapore.ts';
import { taiwan } from './taiwan.ts';
import { unitedStates } from './united-states.ts';

const makers: ReadonlyMap<string, () => Holidays> = new Map([
  ['CN', chinaHolidays],
  ['HK', () => holidaysAnnounced(hongKong)],
  ['TW', () => holidaysAnnounced(taiwan)],
  ['SG', () => holidaysAnnounced(singapore)],
  ['US', () => holidaysByRule(unitedStates)],
  ['GB', () => holidaysByRule(greatBritain)],
]);

/** The public holidays of a region (`CN`, `HK`, `TW`, `SG`, `US`, `GB`); undefined when kept does not know it. */
export function holidaysOf(region: string): Holidays | undefined {
  return makers.get(region.toUpperCase())?.();
}

const lastGuessedYear = 2035;

function chinaHolidays(): Holidays {
  const announced = holidaysAnnounced(china);
  const off = new Map(announced.off);
  for (let year = 2027; year <= lastGuessedYear; year += 1) {
    if (announced.covers(year)) continue;
    for (const [day, name] of chinaStatutory(year)) off.set(day, name);
  }
  return { ...announced, off };
}
