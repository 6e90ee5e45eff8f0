import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { DueContext } from '../due/due-context.ts';
import type { PastDue } from '../due/read-past-due.ts';
import { readHours } from './read-hours.ts';
import { readPastDay } from './read-past-day.ts';

/** When a meeting was, on the home wall, and by which channel. */
export type MeetingTime = {
  readonly at: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly via?: string;
};

/**
 * Reads `Mon 23 Nov 2026 14:00-14:40, call`: a day that may lie behind, from and to, and how. `usual` is when it
 * was as far as is known; a part that is not said is taken from there.
 */
export function readMeetingTime(
  text: string,
  usual: MeetingTime,
  context: DueContext,
): Result<MeetingTime> {
  const { when, via } = splitChannel(text);
  const { from, till, rest } = readHours(when);
  const said = rest === '' ? usual.at.toPlainDate() : readPastDay(rest, context);
  if (said === undefined) return notBehind(text);
  const at = startOf(said, from, usual);
  const end = till === undefined ? at.add(usual.at.until(usual.end)) : at.withPlainTime(till);
  // A meeting over midnight ends on the next day.
  const ended = Temporal.PlainDateTime.compare(end, at) < 0 ? end.add({ days: 1 }) : end;
  if (Temporal.PlainDateTime.compare(at, context.now.wall) > 0) return notBehind(text);
  const channel = via ?? usual.via;
  return ok({ at, end: ended, ...(channel === undefined ? {} : { via: channel }) });
}

function notBehind(text: string): Result<never> {
  return refuse({ kind: 'flag-not-read', flag: 'when', value: text, expects: 'time' });
}

/** What stands behind the last comma and holds no digit is how they met. */
function splitChannel(text: string): { readonly when: string; readonly via?: string } {
  const parts = /^(.*)[,，、]\s*([^,，、\d]+)$/u.exec(text.trim());
  const via = parts?.[2]?.trim();
  return via === undefined || via === '' ? { when: text } : { when: parts?.[1] ?? '', via };
}

/** A day takes the time that was known; what says its own (`yesterday noon`) keeps it. */
function startOf(
  said: PastDue | Temporal.PlainDate,
  from: Temporal.PlainTimeLike | undefined,
  usual: MeetingTime,
): Temporal.PlainDateTime {
  if (!('kind' in said)) return said.toPlainDateTime(from ?? usual.at.toPlainTime());
  if (said.kind === 'moment') return from === undefined ? said.at : said.at.withPlainTime(from);
  return said.day.toPlainDateTime(from ?? usual.at.toPlainTime());
}
