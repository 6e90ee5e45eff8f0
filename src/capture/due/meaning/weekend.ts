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

/** The weekend of a later week, likewise; of an earlier one, it is past. */
export function nextWeekend(question: DateQuestion, weeks: number): Piece {
  const sunday = question.monday + weeks * 7 + 6;
  if (weeks < 0) return { day: { days: [sunday], rule: 'weekend', isPast: true } };
  const [friday = sunday - 2] = endOfWeek(question, weeks).day?.days ?? [];
  return { day: { days: [friday, sunday], rule: 'weekend' } };
}
