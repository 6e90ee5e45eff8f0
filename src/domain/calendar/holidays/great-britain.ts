import { dayNumberOf, weekdayOf } from '../day-number.ts';
import { easterSunday, nthWeekday } from './by-rule.ts';
import type { RuledHoliday } from './by-rule.ts';

/** Bank holidays of England and Wales: a weekend one is kept on the next weekday that is free. */
export function greatBritain(year: number): readonly RuledHoliday[] {
  const christmas = dayNumberOf(year, 12, 25);
  return [
    kept('new-year', dayNumberOf(year, 1, 1), [2, 1]),
    { name: 'good-friday', day: easterSunday(year) - 2 },
    { name: 'easter-monday', day: easterSunday(year) + 1 },
    { name: 'early-may', day: nthWeekday(year, 5, { weekday: 0, nth: 1 }) },
    { name: 'spring-bank', day: nthWeekday(year, 5, { weekday: 0, nth: -1 }) },
    { name: 'summer-bank', day: nthWeekday(year, 8, { weekday: 0, nth: -1 }) },
    kept('christmas', christmas, [2, 2]),
    kept('boxing-day', christmas + 1, [2, 2]),
  ];
}

/** `later`: days to the substitute from a Saturday and from a Sunday. */
function kept(name: string, day: number, later: readonly [number, number]): RuledHoliday {
  const weekday = weekdayOf(day);
  if (weekday === 5) return { name, day, instead: day + later[0] };
  return weekday === 6 ? { name, day, instead: day + later[1] } : { name, day };
}
