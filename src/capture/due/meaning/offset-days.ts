import { dayAt, dayNumber } from '../../../domain/calendar/day-number.ts';
import { addWorkingDays } from '../../../domain/calendar/working-time.ts';
import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { monthsLater } from './month-days.ts';

/** So many calendar days from today. */
export function daysFromToday(question: DateQuestion, days: number): Piece {
  const piece = oneDay(question.today + days, 'offset');
  return days < 0 ? pastPiece(piece) : piece;
}

/** So many months from today; half a month is fifteen days. */
export function monthsFromToday(question: DateQuestion, months: number): Piece {
  const whole = Math.floor(months);
  return oneDay(monthsLater(question, whole) + (months > whole ? 15 : 0), 'offset');
}

/** So many working days from today, today not counted. */
export function workingDaysFromToday(question: DateQuestion, count: number): Piece | undefined {
  if (count < 1 || count > 500) return undefined;
  return oneDay(
    dayNumber(addWorkingDays(question.calendar, dayAt(question.today), count)),
    'working-days',
  );
}

export function pastPiece(piece: Piece): Piece {
  return piece.day ? { ...piece, day: { ...piece.day, isPast: true } } : piece;
}
