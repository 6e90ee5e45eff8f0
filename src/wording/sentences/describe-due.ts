import { deadlineOf, endOfDay } from '../../domain/calendar/deadline.ts';
import { today } from '../../domain/calendar/now.ts';
import { wallIn } from '../../domain/commitment/due.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateReading } from '../../domain/commitment/reading.ts';
import { describeClock, describeClockDay, describeDay, weekdayOf } from './describe-day.ts';
import type { DayTelling } from './describe-day.ts';
import type { Words } from '../words.ts';

// Whoever tells a due tells how far off it is and how much work it takes: one door for all three.
export { describeClock, describeClockDay, describeDay } from './describe-day.ts';
export { describeDistance } from './describe-distance.ts';
export { describeMinutes, describeSpare } from './describe-effort.ts';

/** A due in full, on its own wall clock: "Thu 26 Nov 12:00", "Thu 26 Nov 18:00 (end of day)". */
export function describeDue(words: Words, due: Due, telling: DayTelling): string {
  switch (due.kind) {
    case 'none':
      return words.due.noDate;
    case 'day':
      return words.due.endOfDay(
        describeDay(words, due.day, telling),
        describeClock(endOfDay(telling.calendar, due.day)),
      );
    case 'moment':
      return describeMoment(words, due, telling);
  }
}

/** A moment of another zone is said in both: hers first, then on the reader's wall. */
function describeMoment(words: Words, due: Due & { kind: 'moment' }, telling: DayTelling): string {
  const said = describeClockDay(words, due.at, telling);
  if (due.zone === telling.now.zone) return said;
  const mine = wallIn(telling.now.zone, due);
  if (mine.equals(due.at)) return said;
  return `${words.due.inZone(said, due.zone)} = ${describeClockDay(words, mine, telling)}`;
}

/**
 * What a phrase was read as, in full. Where "before" or 前 was said the note of `describeRule` tells the
 * end of the day.
 */
export function describeReading(words: Words, reading: DateReading, telling: DayTelling): string {
  const { due } = reading;
  if (due.kind !== 'day' || !reading.rule.endsWith('+before'))
    return describeDue(words, due, telling);
  return describeClockDay(words, endOfDay(telling.calendar, due.day), telling);
}

/** Why a phrase was read so, when it is not obvious: "Fri included", 含周五. */
export function describeRule(
  words: Words,
  reading: DateReading,
  { now }: DayTelling,
): string | undefined {
  const { rule, due } = reading;
  const deadline = due.kind === 'day' ? due.day : undefined;
  if (rule.endsWith('+before') && deadline) return words.due.included(weekdayOf(words, deadline));
  const [base = ''] = rule.split('+');
  if (/^(?:time|part)$/u.test(rule) && !reading.sure && isTomorrow(due, now))
    return words.due.passedToday;
  const isToday = deadline?.equals(today(now)) ?? false;
  return isToday ? undefined : words.due.rules[base];
}

/** A time without a day that stands for tomorrow: it was over today. */
function isTomorrow(due: Due, now: DayTelling['now']): boolean {
  return due.kind === 'moment' && due.at.toPlainDate().equals(today(now).add({ days: 1 }));
}

/** The year whose holidays are not announced, when counting to a due runs into it; undefined otherwise. */
export function describeUnknownYear(
  words: Words,
  due: Due,
  { now, calendar }: DayTelling,
): string | undefined {
  const year = deadlineOf(calendar, due, now.zone)?.year;
  if (year === undefined || calendar.covers(year)) return undefined;
  const regions = calendar.regions.map((code) => words.due.regions[code] ?? code);
  return words.due.yearNotKnown(year, words.act.names(regions));
}

/** A holiday by its name in the calendar, in the reader's language. */
export function describeHoliday(words: Words, name: string): string {
  return words.due.holidays[name] ?? name;
}
