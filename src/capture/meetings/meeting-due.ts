import type { Now } from '../../domain/calendar/now.ts';
import { dayOf, type Due } from '../../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';

/** When a meeting is, of a date as it was read: it has a day and a time, and lies ahead. */
export function meetingDue(
  { due, text }: { readonly due: Due; readonly text: string },
  now: Now,
): Result<Due> {
  if (due.kind === 'none') return refuse({ kind: 'date-missing' });
  const past = justPast(now, text, due);
  if (past !== undefined) return refuse({ kind: 'date-past', text, due: past });
  return due.kind === 'moment' ? ok(due) : refuse({ kind: 'time-missing', day: due.day });
}

/** How many days behind us a day without a year is taken for this year's. */
const justBehind = 92;

/** `20 nov` said on the 24th is not next year's: undefined when a year was typed, or it is truly to come. */
function justPast({ wall, zone }: Now, text: string, due: Due): Due | undefined {
  const day = dayOf(due, zone);
  if (day === undefined || saysYear(text)) return undefined;
  const before = day.subtract({ years: 1 });
  const ago = before.until(wall.toPlainDate()).days;
  if (ago < 0 || ago > justBehind) return undefined;
  return due.kind === 'moment'
    ? { ...due, at: due.at.subtract({ years: 1 }) }
    : { kind: 'day', day: before };
}

function saysYear(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)|\byear|'\d{2}\b|[年載载]|\d\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2}/iu.test(
    text,
  );
}
