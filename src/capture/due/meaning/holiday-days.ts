import {
  dayAt,
  dayNumber,
  dayNumberOf,
  dayNumberOfText,
  dayText,
} from '../../../domain/calendar/day-number.ts';
import type { DayNumber } from '../../../domain/calendar/day-number.ts';
import { easterSunday, nthWeekday } from '../../../domain/calendar/holidays/by-rule.ts';
import { lunarDay } from '../../../domain/calendar/holidays/lunar-days.ts';
import { ownDayOff } from '../../../domain/calendar/work-calendar-from-settings.ts';
import { addWorkingDays } from '../../../domain/calendar/working-time.ts';
import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { DaySaid, Piece } from '../piece.ts';
import { isOver, lastWorking } from './period-ends.ts';

/** Holidays people name, and days trade turns on (11.11). */
export type NamedHoliday = keyof typeof anchors;

const anchors = {
  'new-year': (year: number) => dayNumberOf(year, 1, 1),
  'spring-festival': (year: number) => lunarDay('spring-festival', year),
  lantern: (year: number) => later(lunarDay('spring-festival', year), 14),
  qingming: (year: number) => lunarDay('qingming', year),
  easter: (year: number) => easterSunday(year) - 2,
  'easter-monday': (year: number) => easterSunday(year) + 1,
  'labour-day': (year: number) => dayNumberOf(year, 5, 1),
  'us-labor-day': (year: number) => nthWeekday(year, 9, { weekday: 0, nth: 1 }),
  'dragon-boat': (year: number) => lunarDay('dragon-boat', year),
  'mid-autumn': (year: number) => lunarDay('mid-autumn', year),
  'national-day': (year: number) => dayNumberOf(year, 10, 1),
  'taiwan-day': (year: number) => dayNumberOf(year, 10, 10),
  'singapore-day': (year: number) => dayNumberOf(year, 8, 9),
  'independence-day': (year: number) => dayNumberOf(year, 7, 4),
  'double-ninth': (year: number) => lunarDay('double-ninth', year),
  halloween: (year: number) => dayNumberOf(year, 10, 31),
  valentine: (year: number) => dayNumberOf(year, 2, 14),
  'women-day': (year: number) => dayNumberOf(year, 3, 8),
  'double-eleven': (year: number) => dayNumberOf(year, 11, 11),
  'double-twelve': (year: number) => dayNumberOf(year, 12, 12),
  'six-eighteen': (year: number) => dayNumberOf(year, 6, 18),
  thanksgiving: (year: number) => nthWeekday(year, 11, { weekday: 3, nth: 4 }),
  christmas: (year: number) => dayNumberOf(year, 12, 25),
  'christmas-eve': (year: number) => dayNumberOf(year, 12, 24),
  'boxing-day': (year: number) => dayNumberOf(year, 12, 26),
  'black-friday': (year: number) => nthWeekday(year, 11, { weekday: 3, nth: 4 }) + 1,
  'cyber-monday': (year: number) => nthWeekday(year, 11, { weekday: 3, nth: 4 }) + 4,
  'mlk-day': (year: number) => nthWeekday(year, 1, { weekday: 0, nth: 3 }),
  'presidents-day': (year: number) => nthWeekday(year, 2, { weekday: 0, nth: 3 }),
  'memorial-day': (year: number) => nthWeekday(year, 5, { weekday: 0, nth: -1 }),
  juneteenth: (year: number) => dayNumberOf(year, 6, 19),
  'columbus-day': (year: number) => nthWeekday(year, 10, { weekday: 0, nth: 2 }),
  'veterans-day': (year: number) => dayNumberOf(year, 11, 11),
  'early-may': (year: number) => nthWeekday(year, 5, { weekday: 0, nth: 1 }),
  'spring-bank': (year: number) => nthWeekday(year, 5, { weekday: 0, nth: -1 }),
  'summer-bank': (year: number) => nthWeekday(year, 8, { weekday: 0, nth: -1 }),
} as const satisfies Record<string, (year: number) => DayNumber | undefined>;

function later(day: DayNumber | undefined, days: number): DayNumber | undefined {
  return day === undefined ? undefined : day + days;
}

type Run = { readonly first: DayNumber; readonly last: DayNumber };

/**
 * The last working day before a holiday starts, of the next one to come. While one is at hand and the last
 * working day before it over, the next is a year away: asked.
 */
export function beforeHoliday(question: DateQuestion, holiday: NamedHoliday): Piece | undefined {
  return beforeRuns(question, [...runsOf(question, holiday)]);
}

function beforeRuns(question: DateQuestion, runs: readonly Run[]): Piece | undefined {
  const missed: DayNumber[] = [];
  for (const run of runs) {
    const eve = lastWorking(question, run.first - 1);
    if (!isOver(question, eve)) return { day: { days: [...missed, eve], rule: 'before-holiday' } };
    if (run.last >= question.today) missed.push(eve);
  }
  return undefined;
}

/** The first working day after a holiday; of the running one, else of the next. */
export function afterHoliday(question: DateQuestion, holiday: NamedHoliday): Piece | undefined {
  for (const run of runsOf(question, holiday)) {
    const first = firstWorkingAfter(question, run.last);
    if (!isOver(question, first)) return oneDay(first, 'after-holiday');
  }
  return undefined;
}

/** The holiday itself: the next there is. */
export function onHoliday(question: DateQuestion, holiday: NamedHoliday): Piece | undefined {
  for (let year = question.year; year < question.year + 3; year += 1) {
    const day = anchors[holiday](year);
    if (day !== undefined && day >= question.today) return oneDay(day, 'holiday-itself');
  }
  return undefined;
}

/** A holiday named alone: before it or after it, only the user knows. */
export function aroundHoliday(question: DateQuestion, holiday: NamedHoliday): Piece | undefined {
  const days = [beforeHoliday(question, holiday), afterHoliday(question, holiday)].flatMap(
    (piece) => piece?.day?.days ?? [],
  );
  if (days.length === 0) return undefined;
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  return { day: { days: sorted, rule: 'holiday', ...comingOf(question, holiday) } };
}

function comingOf(question: DateQuestion, holiday: NamedHoliday): Pick<DaySaid, 'holiday'> {
  const day = onHoliday(question, holiday)?.day?.days[0];
  return day === undefined ? {} : { holiday: { day, ...runAround(question, day) } };
}

/** 年前: before Spring Festival in the weeks that lead to it, otherwise before the year ends. */
export function beforeTheYear(question: DateQuestion): Piece | undefined {
  const spring = beforeHoliday(question, 'spring-festival');
  const springDay = spring?.day?.days[0];
  if (springDay !== undefined && dayAt(springDay).year === question.year && question.month <= 2)
    return spring;
  const yearEnd = beforeHoliday(question, 'new-year');
  const end = yearEnd?.day?.days[0];
  if (end === undefined || springDay === undefined || springDay - end > 60) return yearEnd;
  return { day: { days: [end], rule: 'before-holiday', others: [springDay] } };
}

/** 节前, 放假前: the last working day before the next public holiday of the calendar. */
export function beforeNextHoliday(question: DateQuestion): Piece | undefined {
  return beforeRuns(question, publicRuns(question));
}

/** 节后: the first working day after the running or the next public holiday. */
export function afterNextHoliday(question: DateQuestion): Piece | undefined {
  for (const run of publicRuns(question)) {
    if (run.last >= question.today)
      return oneDay(firstWorkingAfter(question, run.last), 'after-holiday');
  }
  return undefined;
}

/** A national day is the region's own. */
export function nationalDay(question: DateQuestion): NamedHoliday {
  const [region] = question.calendar.regions;
  if (region === 'TW') return 'taiwan-day';
  return region === 'SG' ? 'singapore-day' : 'national-day';
}

/** Labour Day is in September where the United States' holidays are kept. */
export function labourDay(question: DateQuestion): NamedHoliday {
  return question.calendar.regions[0] === 'US' ? 'us-labor-day' : 'labour-day';
}

function* runsOf(question: DateQuestion, holiday: NamedHoliday): Generator<Run> {
  for (let year = question.year - 1; year < question.year + 3; year += 1) {
    const day = anchors[holiday](year);
    if (day !== undefined) yield runAround(question, day);
  }
}

/** The days off in a row, of one name, around a day; the day alone when it is not off. */
function runAround(question: DateQuestion, day: DayNumber): Run {
  const name = nameOf(question, day);
  if (name === undefined) return { first: day, last: day };
  let [first, last] = [day, day];
  while (nameOf(question, first - 1) === name) first -= 1;
  while (nameOf(question, last + 1) === name) last += 1;
  return { first, last };
}

function nameOf(question: DateQuestion, day: DayNumber): string | undefined {
  return question.calendar.off.get(dayText(day));
}

/** Runs of public holidays from the running one on, in order, each once. */
function publicRuns(question: DateQuestion): Run[] {
  const days = [...question.calendar.off]
    .filter(([, name]) => name !== ownDayOff)
    .map(([day]) => dayNumberOfText(day))
    .filter((day) => day >= question.today)
    .toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const day of days.slice(0, mostDays)) {
    if (day > (runs.at(-1)?.last ?? 0)) runs.push(runAround(question, day));
  }
  return runs;
}

/** Two holidays lie within so many days off of each other. */
const mostDays = 30;

function firstWorkingAfter(question: DateQuestion, day: DayNumber): DayNumber {
  return dayNumber(addWorkingDays(question.calendar, dayAt(day), 1));
}
