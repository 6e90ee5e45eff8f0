import type { DayNumber } from '../../../domain/calendar/day-number.ts';
import type { DateQuestion } from '../date-question.ts';
import type { Piece } from '../piece.ts';

/** A bare weekday: the next one after today, never today. Weekdays count from Monday, 0. */
export function comingWeekday(question: DateQuestion, weekday: number): Piece {
  return { day: { days: [comingDay(question, weekday)], rule: 'weekday', weekday } };
}

function comingDay(question: DateQuestion, weekday: number): DayNumber {
  return question.today + (((weekday - question.weekday + 6) % 7) + 1);
}

/** This week's; when it is past already only the user knows which she means. */
export function thisWeekday(question: DateQuestion, weekday: number): Piece {
  const day = question.monday + weekday;
  const days = day < question.today ? [day, day + 7] : [day];
  return { day: { days, rule: 'this-weekday' } };
}

/** The weekday of the week `weeks` after this one; weeks begin on Monday. */
export function weekdayInWeek(question: DateQuestion, weekday: number, weeks: number): Piece {
  const day = question.monday + weeks * 7 + weekday;
  return { day: { days: [day], rule: 'next-weekday', ...(weeks < 0 ? { isPast: true } : {}) } };
}

/**
 * English "next Thursday": next week's, unless her habit is the coming one. Where the two differ (and on
 * a Sunday, when some count the week as begun) the reading is not sure until she has said.
 */
export function nextWeekday(question: DateQuestion, weekday: number): Piece {
  const nextWeek = question.monday + 7 + weekday;
  const coming = comingDay(question, weekday);
  const other = question.weekday === 6 ? nextWeek + 7 : coming;
  const { next } = question.habits;
  if (next === 'coming') return { day: { days: [coming], rule: 'next-weekday' } };
  if (next === 'next-week' || other === nextWeek)
    return { day: { days: [nextWeek], rule: 'next-weekday' } };
  return { day: { days: [nextWeek], rule: 'next-weekday', others: [other], habit: 'dates.next' } };
}

/** "Friday week": seven days after the coming Friday. */
export function weekdayAndWeeks(question: DateQuestion, weekday: number, weeks: number): Piece {
  return { day: { days: [comingDay(question, weekday) + weeks * 7], rule: 'weekday-week' } };
}
