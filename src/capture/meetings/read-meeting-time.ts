import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { DueContext } from '../due/due-context.ts';
import { readPastDue } from '../due/read-past-due.ts';

/** When a meeting was, on the home wall, and by which channel. */
export type MeetingTime = {
  readonly at: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly via?: string;
};

const span = /(\d{1,2})[:：](\d{2})\s*(?:[-–—~～至到]+\s*(\d{1,2})[:：](\d{2}))?/u;

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
  const clock = span.exec(when);
  const phrase = when.replace(span, ' ').trim();
  const day = phrase === '' ? usual.at.toPlainDate() : dayIn(phrase, context);
  if (day === undefined) return notBehind(text);
  const at = day.toPlainDateTime(timeOf(clock?.[1], clock?.[2]) ?? usual.at.toPlainTime());
  const till = timeOf(clock?.[3], clock?.[4]);
  const end = till === undefined ? at.add(usual.at.until(usual.end)) : day.toPlainDateTime(till);
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

function dayIn(phrase: string, context: DueContext): Temporal.PlainDate | undefined {
  const due = readPastDue(phrase, context);
  return due?.kind === 'moment' ? due.at.toPlainDate() : due?.day;
}

function timeOf(hour: string | undefined, minute: string | undefined) {
  if (hour === undefined || minute === undefined) return undefined;
  const time = { hour: Number(hour), minute: Number(minute) };
  return time.hour < 24 && time.minute < 60 ? time : undefined;
}
