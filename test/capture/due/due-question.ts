import { readDue } from '../../../src/capture/due/read-due.ts';
import type { DueContext } from '../../../src/capture/due/due-context.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { DateRead } from '../../../src/domain/commitment/reading.ts';
import type { Due } from '../../../src/domain/commitment/due.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Settings } from '../../../src/domain/settings/settings.ts';

const workday = [
  { from: 540, to: 720 },
  { from: 780, to: 1080 },
];

/** Monday to Friday 09:00 to 18:00 with an hour for lunch, nothing else set. */
export const usualSettings: Settings = {
  me: {},
  week: [workday, workday, workday, workday, workday, [], []],
  daysOff: [],
  daysOn: [],
  dates: {},
  buffer: { ok: 0.8, tight: 0.5 },
  reply: { call: 60, chat: 60, mail: 240, complaint: 60 },
  report: { within: { minutes: 1440, counts: 'clock' }, silence: 'ask' },
  ask: { gap: 'daily' },
  mail: {},
  smtp: { security: 'starttls', timeoutSeconds: 30 },
  screen: { glyphs: 'auto' },
};

const calendars = new Map<string, DueContext['calendar']>();

function calendarOf(zone: string): DueContext['calendar'] {
  const known = calendars.get(zone) ?? workCalendarFrom(usualSettings, zone);
  calendars.set(zone, known);
  return known;
}

/** A context that says `now` (local wall clock) on an ordinary calendar of a zone. */
export function contextAt(
  now: string,
  given: Partial<DueContext> & { readonly zone?: string } = {},
): DueContext {
  const { zone = 'Asia/Shanghai', ...rest } = given;
  const wall = Temporal.PlainDateTime.from(now);
  return {
    now: { wall, zone, epochMs: wall.toZonedDateTime('UTC').epochMilliseconds },
    calendar: calendarOf(zone),
    language: 'en' satisfies Language,
    habits: {},
    ...rest,
  };
}

/** A due as the tables write it: `2026-11-26`, `2026-11-26T12:00`, or `none`. */
export function dueText(due: Due): string {
  switch (due.kind) {
    case 'none':
      return 'none';
    case 'day':
      return due.day.toString();
    case 'moment':
      return due.at.toString({ smallestUnit: 'minute' });
  }
}

/** What a phrase was read as, in one line: the due, or `ask A | B`, `past A`, `none`. */
export function readText(read: DateRead): string {
  switch (read.kind) {
    case 'read':
      return dueText(read.reading.due);
    case 'ambiguous':
      return `ask ${read.readings.map((reading) => dueText(reading.due)).join(' | ')}`;
    case 'past':
      return `past ${dueText(read.due)}`;
    case 'none':
      return 'none';
  }
}

/** Reads a phrase at a time, as one line. */
export function readAt(
  now: string,
  text: string,
  given: Parameters<typeof contextAt>[1] = {},
): string {
  return readText(readDue(text, contextAt(now, given)));
}
