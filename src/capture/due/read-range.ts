import { dayNumber } from '../../domain/calendar/day-number.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';

const through =
  / ?(?:-|~|到|至|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b) ?|(?<=^between .*) and /u;
const either = / or |或者?|还是|\/(?=周|星期|礼拜|[a-z])|、/u;
const opening = /^(?:(?:by|before|on) )?(?:(?:between|from|either) |从)/u;

type ReadPart = (part: string) => DateRead;

/** "Wed to Fri" and 23-27号 end at their end; "Wed or Thu" is asked. Undefined when it is neither. */
export function readRange(plain: string, readPart: ReadPart): DateRead | undefined {
  if (/^\d{1,2} ?[-~] ?\d{1,2}$/u.test(plain)) return undefined;
  const range = parted(plain, through);
  if (range) return readThrough(range, readPart);
  const choice = parted(plain, either);
  return choice && readEither(choice, readPart);
}

type Parts = { readonly first: string; readonly last: string };

function parted(plain: string, separator: RegExp): Parts | undefined {
  const match = separator.exec(plain);
  if (match === null || match.index === 0) return undefined;
  const first = plain.slice(0, match.index);
  const last = plain.slice(match.index + match[0].length);
  return last === '' || separator.test(last)
    ? undefined
    : { first, last: weekWordOf(first, last) + last };
}

/** 周四或五, 周一到三: the second weekday leaves its week to the first. */
function weekWordOf(first: string, last: string): string {
  if (!/^[一二三四五六日天](?![月号日点个天])/u.test(last)) return '';
  return /(周|星期|礼拜)[一二三四五六日天]$/u.exec(first)?.[1] ?? '';
}

function readThrough(parts: Parts, readPart: ReadPart): DateRead | undefined {
  const first = parts.first.replace(opening, '');
  const month = dayOfSomeMonth.exec(first)?.[1];
  const ends = dayAlone.test(parts.last) && month !== undefined;
  const last = readPart(ends ? month + parts.last : parts.last);
  if (last.kind !== 'read') return undefined;
  if (ends || /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/u.test(first)) return atItsEnd(last);
  const timed = readTimes({ first, last: parts.last }, readPart);
  if (timed !== undefined) return timed;
  const start = readPart(first);
  if (start.kind !== 'read') return undefined;
  const sameDay = onDayOf(start.reading, last.reading);
  if (sameDay) return { ...last, reading: { ...last.reading, due: sameDay, rule: 'range+time' } };
  return isEarlier(last.reading.due, start.reading.due) ? thisOrNextWeek(last) : atItsEnd(last);
}

const dayOfSomeMonth =
  /^(.*(?:[\d一二三四五六七八九十]月|[a-z]{3,9}) ?)(?:\d{1,2}(?:st|nd|rd|th)?|[一二三四五六七八九十廿]{1,3})[号日]?$/u;
const dayAlone = /^(?:\d{1,2}(?:st|nd|rd|th)?|[一二三四五六七八九十廿]{1,3})[号日]?$/u;
const timeAtEnd =
  /^(.*?[^\d:. ]) ?(?:(?:from|between|at) )?(?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m?)?|(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时][^到至]{0,4})$/u;

/** "This Thu 9-11am", 今晚8点至8点半: the day stands with the first time only. */
function readTimes(parts: Parts, readPart: ReadPart): DateRead | undefined {
  const day = timeAtEnd.exec(parts.first)?.[1]?.replace(/ (?:from|between|at)$/u, '');
  if (day === undefined || !/\d[ap]m?$|:\d\d|[点时]/u.test(parts.last)) return undefined;
  if (readPart(day).kind !== 'read' || readPart(parts.last).kind === 'none') return undefined;
  const read = readPart(`${day} ${parts.last}`);
  if (read.kind !== 'read' || read.reading.due.kind !== 'moment') return undefined;
  return { ...read, reading: { ...read.reading, rule: 'range+time' } };
}

function atItsEnd(last: DateRead & { kind: 'read' }): DateRead {
  return { ...last, reading: { ...last.reading, rule: 'range' } };
}

/** "Tomorrow 2-4pm": the day said with the first time counts for the second, too. */
function onDayOf(start: DateReading, last: DateReading): Due | undefined {
  if (start.due.kind !== 'moment' || last.due.kind !== 'moment' || last.rule !== 'time')
    return undefined;
  const at = start.due.at.toPlainDate().toPlainDateTime(last.due.at.toPlainTime());
  return Temporal.PlainDateTime.compare(at, start.due.at) > 0 ? { ...last.due, at } : undefined;
}

/** "Wed to Fri" said on a Thursday: it may have begun already, or be next week's. */
function thisOrNextWeek({ text, reading }: DateRead & { kind: 'read' }): DateRead | undefined {
  if (reading.due.kind !== 'day' || reading.rule !== 'weekday') return undefined;
  const later: Due = { kind: 'day', day: reading.due.day.add({ days: 7 }) };
  const readings = [reading.due, later].map((due) => ({ due, rule: 'range', sure: false }));
  return { kind: 'ambiguous', text, readings };
}

function isEarlier(one: Due, other: Due): boolean {
  if (one.kind === 'day' && other.kind === 'day') return dayNumber(one.day) < dayNumber(other.day);
  return (
    one.kind === 'moment' &&
    other.kind === 'moment' &&
    Temporal.PlainDateTime.compare(one.at, other.at) < 0
  );
}

function readEither(parts: Parts, readPart: ReadPart): DateRead | undefined {
  const readings: DateReading[] = [];
  for (const part of [parts.first.replace(opening, ''), parts.last]) {
    const read = readPart(part);
    // A time alone ("or in the afternoon") would be today's, which is not what stands before it.
    if (read.kind !== 'read' || /^(?:time|part)$/u.test(read.reading.rule)) return undefined;
    readings.push({ ...read.reading, sure: false });
  }
  return { kind: 'ambiguous', text: `${parts.first} ${parts.last}`, readings };
}
