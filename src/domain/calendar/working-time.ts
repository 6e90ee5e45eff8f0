import { dayAt, dayNumber, dayNumberOf } from './day-number.ts';
import type { DayNumber } from './day-number.ts';
import { Temporal } from './temporal.ts';
import type { MinuteOfDay, WorkCalendar, WorkSpan } from './work-calendar.ts';
import { atMinute } from './at-minute.ts';
import { minutesUpTo, wallMinutesOf, workedBetween } from './wall-minutes.ts';
import { dayReaching, farthest, minutesOf, spansOn, sumBetween } from './worked-sums.ts';

export function isWorkingDay(calendar: WorkCalendar, day: Temporal.PlainDate): boolean {
  return spansOn(calendar, dayNumber(day)).length > 0;
}

/** The spans worked on a day, in order; none on a day off. */
export function spansOf(calendar: WorkCalendar, day: Temporal.PlainDate): readonly WorkSpan[] {
  return spansOn(calendar, dayNumber(day));
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  return sumBetween(calendar, 'daysBefore', { from: dayNumber(from) + 1, to: dayNumber(to) + 1 });
}

/** The working day `count` working days after `from` (before it when negative); `from` is not counted. */
export function addWorkingDays(
  calendar: WorkCalendar,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate {
  const start = dayNumber(from);
  if (count > 0)
    return dayAt(dayReaching(calendar, 'daysBefore', { from: start + 1, wanted: count }).day);
  if (count === 0) return from;
  return dayAt(stepBack(calendar, start, -count));
}

function stepBack(calendar: WorkCalendar, from: DayNumber, count: number): DayNumber {
  let day = from;
  let left = count;
  const earliest = from - farthest;
  while (left > 0) {
    day -= 1;
    if (day < earliest) return earliest;
    if (spansOn(calendar, day).length > 0) left -= 1;
  }
  return day;
}

/** `day` itself when it is worked, else the last working day before it. */
export function lastWorkingDayUpTo(
  calendar: WorkCalendar,
  day: Temporal.PlainDate,
): Temporal.PlainDate {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}

/** `day` itself when it is worked, else the next working day after it. */
export function firstWorkingDayFrom(
  calendar: WorkCalendar,
  day: Temporal.PlainDate,
): Temporal.PlainDate {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** When work begins on a day; undefined on a day off. */
export function opensAt(
  calendar: WorkCalendar,
  day: Temporal.PlainDate,
): Temporal.PlainDateTime | undefined {
  const first = spansOf(calendar, day)[0];
  return first && atMinute(day, first.from);
}

/** When work ends on a day; undefined on a day off. */
export function closesAt(
  calendar: WorkCalendar,
  day: Temporal.PlainDate,
): Temporal.PlainDateTime | undefined {
  const last = spansOf(calendar, day).at(-1);
  return last && atMinute(day, last.to);
}

/** The time of day in minutes since midnight. */
export function minuteOf(at: Temporal.PlainDateTime): MinuteOfDay {
  return at.hour * 60 + at.minute;
}

/** Working minutes from one wall-clock time to another; negative when `to` is before `from`. */
export function workingMinutesBetween(
  calendar: WorkCalendar,
  from: Temporal.PlainDateTime,
  to: Temporal.PlainDateTime,
): number {
  return workedBetween(calendar, wallMinutesOf(from), wallMinutesOf(to));
}

/**
 * The wall-clock time `minutes` of work after `from` (before it when negative). Ends at the edge of a span,
 * not at the start of the next: eight hours after Monday 09:00 is Monday 18:00.
 */
export function addWorkingMinutes(
  calendar: WorkCalendar,
  from: Temporal.PlainDateTime,
  minutes: number,
): Temporal.PlainDateTime {
  if (minutes === 0) return from;
  return minutes > 0 ? forwards(calendar, from, minutes) : backwards(calendar, from, -minutes);
}

function forwards(
  calendar: WorkCalendar,
  from: Temporal.PlainDateTime,
  minutes: number,
): Temporal.PlainDateTime {
  const start = dayNumberOf(from.year, from.month, from.day);
  const wanted = minutes + minutesUpTo(spansOn(calendar, start), minuteOf(from));
  const reached = dayReaching(calendar, 'minutesBefore', { from: start, wanted });
  return atMinute(
    dayAt(reached.day),
    minuteReaching(spansOn(calendar, reached.day), wanted - reached.before),
  );
}

/** The minute of the day by which `wanted` minutes are worked. */
function minuteReaching(spans: readonly WorkSpan[], wanted: number): MinuteOfDay {
  let left = wanted;
  for (const span of spans) {
    if (left <= span.to - span.from) return Math.ceil(span.from + left);
    left -= span.to - span.from;
  }
  return spans.at(-1)?.to ?? 0;
}

function backwards(
  calendar: WorkCalendar,
  from: Temporal.PlainDateTime,
  minutes: number,
): Temporal.PlainDateTime {
  let day = dayNumberOf(from.year, from.month, from.day);
  let left = minutes - minutesUpTo(spansOn(calendar, day), minuteOf(from));
  if (left <= 0) return atMinute(dayAt(day), minuteLeaving(spansOn(calendar, day), -left));
  const earliest = day - farthest;
  while (day > earliest) {
    day -= 1;
    const worked = minutesOf(spansOn(calendar, day));
    if (worked >= left)
      return atMinute(dayAt(day), minuteLeaving(spansOn(calendar, day), worked - left));
    left -= worked;
  }
  return atMinute(dayAt(earliest), 0);
}

/** The latest minute of the day before which exactly `worked` minutes are worked. */
function minuteLeaving(spans: readonly WorkSpan[], worked: number): MinuteOfDay {
  let left = worked;
  for (const span of spans) {
    if (left < span.to - span.from) return Math.floor(span.from + left);
    left -= span.to - span.from;
  }
  return spans.at(-1)?.to ?? 0;
}
