import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { DueContext } from '../due/due-context.ts';
import { readPastDue, type PastDue } from '../due/read-past-due.ts';

const weekday =
  /[(（]?\s*(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])\s*[)）]?|\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[.,]?/iu;
const dayOfYear =
  /\d\s*[月/.-]\s*\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3,}|\b[a-z]{3,9}\.?\s+\d{1,2}\b/iu;

/**
 * The last day a phrase can mean. A weekday beside a date (`Mon 16 Nov`) only confirms it: where they disagree
 * nobody can know which one is meant, and undefined is given.
 */
export function readPastDay(phrase: string, context: DueContext): PastDue | undefined {
  const found = weekday.exec(phrase);
  const alone = phrase.replace(weekday, ' ').trim();
  if (found === null || !dayOfYear.test(alone)) return readPastDue(phrase, context);
  const read = readPastDue(alone, context);
  return read !== undefined && dayOf(read).dayOfWeek === numberOf(found) ? read : undefined;
}

function dayOf(due: PastDue): Temporal.PlainDate {
  return due.kind === 'day' ? due.day : due.at.toPlainDate();
}

function numberOf([, chinese, english]: RegExpExecArray): number {
  if (chinese !== undefined) return '一二三四五六'.indexOf(chinese) + 1 || 7;
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return days.indexOf((english ?? '').toLowerCase()) + 1;
}
