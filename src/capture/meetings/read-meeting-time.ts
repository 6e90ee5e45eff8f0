import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';

/** When a meeting was, on the home wall, and by which channel. */
export type MeetingTime = {
  readonly at: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
  readonly via?: string;
};

/** How dates are read, and the present on the home wall. */
export type TimeContext = Pick<CaptureContext, 'readPhrase'> & {
  readonly now: Temporal.PlainDateTime;
};

const span = /(\d{1,2})[:：](\d{2})\s*(?:[-–—~～至到]+\s*(\d{1,2})[:：](\d{2}))?/u;

/**
 * Reads `Mon 23 Nov 2026 14:00-14:40, call`: a day that may lie behind, from and to, and how. `usual` is when it
 * was as far as is known; a part that is not said is taken from there.
 */
export function readMeetingTime(
  text: string,
  usual: MeetingTime,
  { readPhrase, now }: TimeContext,
): Result<MeetingTime> {
  const { when, via } = splitChannel(text);
  const clock = span.exec(when);
  const phrase = when.replace(span, ' ').trim();
  const read = phrase === '' ? usual.at.toPlainDate() : dayIn(phrase, readPhrase);
  if (read === undefined) return notBehind(text);
  const day = weekday.test(phrase) ? notAhead(read, now) : read;
  const at = day.toPlainDateTime(timeOf(clock?.[1], clock?.[2]) ?? usual.at.toPlainTime());
  const till = timeOf(clock?.[3], clock?.[4]);
  const end = till === undefined ? at.add(usual.at.until(usual.end)) : day.toPlainDateTime(till);
  // A meeting over midnight ends on the next day.
  const ended = Temporal.PlainDateTime.compare(end, at) < 0 ? end.add({ days: 1 }) : end;
  if (Temporal.PlainDateTime.compare(at, now) > 0) return notBehind(text);
  const channel = via ?? usual.via;
  return ok({ at, end: ended, ...(channel === undefined ? {} : { via: channel }) });
}

function notBehind(text: string): Result<never> {
  return refuse({ kind: 'flag-not-read', flag: 'when', value: text, expects: 'time' });
}

const weekday = /(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)/iu;

/** A weekday is the last one there was: nobody writes up a meeting that is to come. */
function notAhead(day: Temporal.PlainDate, now: Temporal.PlainDateTime): Temporal.PlainDate {
  const isAhead = Temporal.PlainDate.compare(day, now.toPlainDate()) > 0;
  const before = day.subtract({ days: 7 });
  const isBeforeAhead = Temporal.PlainDate.compare(before, now.toPlainDate()) > 0;
  return isAhead && !isBeforeAhead ? before : day;
}

/** What stands behind the last comma and holds no digit is how they met. */
function splitChannel(text: string): { readonly when: string; readonly via?: string } {
  const parts = /^(.*)[,，、]\s*([^,，、\d]+)$/u.exec(text.trim());
  const via = parts?.[2]?.trim();
  return via === undefined || via === '' ? { when: text } : { when: parts?.[1] ?? '', via };
}

function dayIn(
  phrase: string,
  readPhrase: TimeContext['readPhrase'],
): Temporal.PlainDate | undefined {
  const read = readPhrase(phrase);
  if (read.kind === 'read') return dayOfDue(read.reading.due);
  return read.kind === 'past' ? dayOfDue(read.due) : undefined;
}

function dayOfDue(due: Due): Temporal.PlainDate | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'day':
      return due.day;
    case 'moment':
      return due.at.toPlainDate();
  }
}

function timeOf(hour: string | undefined, minute: string | undefined) {
  if (hour === undefined || minute === undefined) return undefined;
  const time = { hour: Number(hour), minute: Number(minute) };
  return time.hour < 24 && time.minute < 60 ? time : undefined;
}
