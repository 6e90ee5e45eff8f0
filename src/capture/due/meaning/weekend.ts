import type { DateQuestion } from '../date-question.ts';
import { oneDay } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { endOfWeek } from './period-ends.ts';

/** The weekend alone: by the Friday before it or by its Sunday, only the user knows. */
export function weekend(question: DateQuestion): Piece {
  const sunday = question.monday + 6;
  const friday = endOfWeek(question, 0).day?.days[0];
  if (question.weekday >= 5 || friday === undefined) return oneDay(sunday, 'weekend');
  return { day: { days: [friday, sunday], rule: 'weekend' } };
}
