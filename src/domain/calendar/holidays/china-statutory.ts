import { dayNumberOf, dayText } from '../day-number.ts';
import { lunarDay } from './lunar-days.ts';

/**
 * The days off that Chinese law gives every year, for years whose arrangement is not announced yet: better
 * known in part than taken for working days. Such a year is still not `covered`.
 */
export function chinaStatutory(year: number): ReadonlyMap<string, string> {
  const off = new Map<string, string>();
  const spring = lunarDay('spring-festival', year);
  const give = (name: string, first: number | undefined, days: number): void => {
    if (first === undefined) return;
    for (let i = 0; i < days; i += 1) off.set(dayText(first + i), name);
  };
  give('new-year', dayNumberOf(year, 1, 1), 1);
  give('spring-festival', spring === undefined ? undefined : spring - 1, 4);
  give('qingming', lunarDay('qingming', year), 1);
  give('labour-day', dayNumberOf(year, 5, 1), 2);
  give('dragon-boat', lunarDay('dragon-boat', year), 1);
  give('mid-autumn', lunarDay('mid-autumn', year), 1);
  give('national-day', dayNumberOf(year, 10, 1), 3);
  return off;
}
