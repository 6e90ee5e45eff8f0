import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import type { DueContext } from './due-context.ts';
import { normaliseText } from './normalise-text.ts';
import { readDue } from './read-due.ts';

/** A date or a moment, and never none. */
export type PastDue = Exclude<Due, { readonly kind: 'none' }>;

/**
 * The latest date that lies behind us and that a phrase can mean: `mon` is the last Monday, `23 nov` and `20/11` have
 * been, `3pm` is today's; today itself counts. What says its own place in time (`yesterday`, 上周一, `2 weeks ago`,
 * `2026-11-16`) is read as it is. Undefined for anything else, and for what lies ahead.
 */
export function readPastDue(text: string, context: DueContext): PastDue | undefined {
  const phrase = asCountedBack(text);
  const here = readDue(phrase, context);
  const known = behind(here, context);
  if (known.length > 0) return onlyOne(known);
  for (const wall of earlierClocks(here, context.now.wall)) {
    const found = behind(readDue(phrase, { ...context, now: { ...context.now, wall } }), context);
    if (found.length > 0) return onlyOne(found);
  }
  return undefined;
}

/** 三日前 is three days ago where everything lies behind; elsewhere it is before the third. */
function asCountedBack(text: string): string {
  const counted = /^([\d一二两三四五六七八九十]+)日前/u.exec(normaliseText(text.trim()));
  return counted === null ? text : text.trim().replace('日', '天');
}

function onlyOne(found: readonly PastDue[]): PastDue | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Those of its readings that are not to come. */
function behind(read: DateRead, { now }: DueContext): readonly PastDue[] {
  return duesOf(read).flatMap((due) =>
    due.kind !== 'none' && isBehind(due, now.wall) ? [due] : [],
  );
}

function duesOf(read: DateRead): readonly Due[] {
  switch (read.kind) {
    case 'none':
      return [];
    case 'past':
      return [read.due];
    case 'read':
      return [read.reading.due];
    case 'ambiguous':
      return read.readings.map(({ due }) => due);
  }
}

function isBehind(due: PastDue, wall: Temporal.PlainDateTime): boolean {
  return due.kind === 'day'
    ? Temporal.PlainDate.compare(due.day, wall.toPlainDate()) <= 0
    : Temporal.PlainDateTime.compare(due.at, wall) <= 0;
}

/**
 * Clocks at which the same words meant a date that may be behind us by now, the latest first. Only words that leave
 * out which week, month or year they mean are read again; `tomorrow` and `next week` lie ahead.
 */
function earlierClocks(
  read: DateRead,
  wall: Temporal.PlainDateTime,
): readonly Temporal.PlainDateTime[] {
  const families = new Set(readingsOf(read).map(({ rule }) => familyOf(rule)));
  const [family] = families;
  if (family === undefined || families.has('ahead')) return [];
  if (families.has('clock')) return [wall.with({ hour: 0, minute: 0 })];
  const weeks = [1, 2].map((count) => wall.subtract({ weeks: count }));
  const months = [31, 62].map((count) => wall.subtract({ days: count }));
  const years = [1, 2, 3, 4, 8].map((count) => wall.subtract({ years: count }));
  if (families.has('year')) return [...weeks, ...years];
  return families.has('month') ? [...months] : weeks;
}

function readingsOf(read: DateRead): readonly DateReading[] {
  if (read.kind === 'ambiguous') return read.readings;
  return read.kind === 'read' ? [read.reading] : [];
}

type Family = 'clock' | 'week' | 'month' | 'year' | 'ahead';

const families: { readonly [rule: string]: Family } = {
  time: 'clock',
  part: 'clock',
  opening: 'clock',
  'end-of-day': 'clock',
  weekday: 'week',
  'this-weekday': 'week',
  'day-of-month': 'month',
  'weekday-and-date': 'year',
  'month-day': 'year',
  'slash-date': 'year',
};

/** Which part of its date a phrase left out. `+time` and the like behind a rule do not matter. */
function familyOf(rule: string): Family {
  return families[rule.split('+')[0] ?? ''] ?? 'ahead';
}
