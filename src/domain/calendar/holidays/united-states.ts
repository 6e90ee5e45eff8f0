import { dayNumberOf, weekdayOf } from '../day-number.ts';
import { nthWeekday } from './by-rule.ts';
import type { RuledHoliday } from './by-rule.ts';

/** Federal holidays (5 U.S.C. 6103): Saturday is kept on Friday, Sunday on Monday. */
export function unitedStates(year: number): readonly RuledHoliday[] {
  return [
    fixed('new-year', year, 1, 1),
    { name: 'martin-luther-king', day: nthWeekday(year, 1, { weekday: 0, nth: 3 }) },
    { name: 'presidents-day', day: nthWeekday(year, 2, { weekday: 0, nth: 3 }) },
    { name: 'memorial-day', day: nthWeekday(year, 5, { weekday: 0, nth: -1 }) },
    fixed('juneteenth', year, 6, 19),
    fixed('independence-day', year, 7, 4),
    { name: 'labour-day', day: nthWeekday(year, 9, { weekday: 0, nth: 1 }) },
    { name: 'columbus-day', day: nthWeekday(year, 10, { weekday: 0, nth: 2 }) },
    fixed('veterans-day', year, 11, 11),
    { name: 'thanksgiving', day: nthWeekday(year, 11, { weekday: 3, nth: 4 }) },
    fixed('christmas', year, 12, 25),
  ];
}

function fixed(name: string, ...date: [year: number, month: number, day: number]): RuledHoliday {
  const day = dayNumberOf(...date);
  const weekday = weekdayOf(day);
  if (weekday === 5) return { name, day, instead: day - 1 };
  return weekday === 6 ? { name, day, instead: day + 1 } : { name, day };
}
