import type { Settings } from '../settings/settings.ts';
import type { Holidays } from './holidays/announced.ts';
import { holidaysOf } from './holidays/holidays.ts';
import { regionOfZone } from './region-of-zone.ts';
import type { WorkCalendar, WorkSpan } from './work-calendar.ts';

/** The calendar of these settings; the region is the zone's when the settings name none. */
export function workCalendarFrom(settings: Settings, zone: string): WorkCalendar {
  const regions = settings.regions ?? regionsOfZone(zone);
  const known = new Map(regions.flatMap((region) => pairOf(region)));
  const holidays = [...known.values()];
  const off = new Map(holidays.flatMap((each) => [...each.off]));
  const on = new Set(holidays.flatMap((each) => each.on).filter((day) => !off.has(day)));
  for (const day of settings.daysOn) {
    off.delete(day);
    on.add(day);
  }
  for (const day of settings.daysOff) {
    off.set(day, off.get(day) ?? ownDayOff);
    on.delete(day);
  }
  return {
    week: settings.week,
    usualDay: usualDayOf(settings.week),
    off,
    on,
    regions: [...known.keys()],
    covers: (year) =>
      holidays.every((each) => each.covers(year)) || isListed(settings.daysOff, year),
    ...ofOthers(settings, zone),
  };
}

/** Days she listed as a year's holidays are everybody's; those she takes or works for herself are hers. */
function ofOthers(settings: Settings, zone: string): Pick<WorkCalendar, 'ofOthers'> {
  const { daysOn, daysOff } = settings;
  const everybodys = daysOff.filter((day) => isListed(daysOff, Number(day.slice(0, 4))));
  if (daysOn.length === 0 && everybodys.length === daysOff.length) return {};
  let known: WorkCalendar | undefined;
  return {
    ofOthers: () =>
      (known ??= workCalendarFrom({ ...settings, daysOn: [], daysOff: everybodys }, zone)),
  };
}

/** So many days, New Year's Day among them, are a year's holidays that she took from a calendar herself. */
const fewestHolidays = 7;

function isListed(daysOff: readonly string[], year: number): boolean {
  const days = daysOff.filter((day) => day.startsWith(`${year}-`));
  return days.length >= fewestHolidays && days.includes(`${year}-01-01`);
}

/** The name of a day off that the user took herself (`days.off`). */
export const ownDayOff = 'own';

function pairOf(region: string): readonly [string, Holidays][] {
  const holidays = holidaysOf(region);
  return holidays === undefined ? [] : [[region, holidays]];
}

function regionsOfZone(zone: string): readonly string[] {
  const region = regionOfZone(zone);
  return region === undefined ? [] : [region];
}

/** The spans most weekdays have; the earlier weekday's when two are as common. */
function usualDayOf(week: Settings['week']): readonly WorkSpan[] {
  const counts = new Map<string, number>();
  let usual: readonly WorkSpan[] = [];
  let most = 0;
  for (const spans of week.filter((day) => day.length > 0)) {
    const key = JSON.stringify(spans);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const spans of week) {
    const count = counts.get(JSON.stringify(spans)) ?? 0;
    if (count > most) [usual, most] = [spans, count];
  }
  return usual;
}
