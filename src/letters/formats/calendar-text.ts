import { Temporal } from '../../domain/calendar/temporal.ts';
import type { CalendarEvent, EventTime } from '../../domain/calendar-events/calendar-event.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarWords } from '../catalogue/calendar-words.ts';
import { cleanHeadword, cleanWords } from '../clean-words.ts';
import { letterWordsFor } from '../letter-words.ts';
import { foldLine } from './fold-line.ts';

export type CalendarLook = {
  readonly language: Language;
  /** When it is written: a moment in UTC. */
  readonly stamp: Temporal.PlainDateTime;
  /** Her own calendar rings before something is due; what she hands on does not. */
  readonly use: 'own' | 'handed-on';
};

/** Events as an iCalendar file (RFC 5545): lines of at most 75 bytes, each ending in CRLF. Nobody is invited. */
export function calendarText(events: readonly CalendarEvent[], look: CalendarLook): string {
  const words = letterWordsFor(look.language).calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kept//kept//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(look.use === 'own' ? feedLines(words) : []),
    ...events.flatMap((event) => eventLines(event, words, look)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** For whoever subscribes to the file: its name, and to look again every hour. */
function feedLines({ title }: CalendarWords): readonly string[] {
  return [
    `X-WR-CALNAME:${escaped(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ];
}

function eventLines(
  event: CalendarEvent,
  words: CalendarWords,
  { language, stamp, use }: CalendarLook,
): readonly string[] {
  const { kind, state, exactly, place } = event;
  const { report } = letterWordsFor(language);
  const names = event.names && report.names(event.names.map(cleanWords));
  const what = cleanHeadword(language, event.what) || words.title;
  const line = words.line(kind, what, names);
  const isMeeting = kind === 'meeting';
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@kept`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event.when),
    `SUMMARY:${escaped(state === 'done' && !isMeeting ? words.done(line) : line)}`,
    ...textLine('DESCRIPTION', exactly),
    ...textLine('LOCATION', place),
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isMeeting && event.when.kind === 'time' ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(use === 'own' ? ['CLASS:PRIVATE', ...alarmLines(event, line)] : []),
    'END:VEVENT',
  ];
}

function timeLines(when: EventTime): readonly string[] {
  if (when.kind === 'time') {
    const end = when.at.add({ minutes: when.minutes });
    return [`DTSTART:${utc(when.at)}`, ...(hasFourDigits(end) ? [`DTEND:${utc(end)}`] : [])];
  }
  // The end of a whole day is the next one.
  const next = when.day.add({ days: 1 });
  const end = hasFourDigits(next) ? [`DTEND;VALUE=DATE:${dayText(next)}`] : [];
  return [`DTSTART;VALUE=DATE:${dayText(when.day)}`, ...end];
}

/** A calendar writes a year in four digits; without an end an event is as long as it begins. */
function hasFourDigits({ year }: { readonly year: number }): boolean {
  return year <= 9999;
}

/** The day before for what she owes, a quarter of an hour before she meets somebody; nothing for what others owe. */
function alarmLines({ kind, state }: CalendarEvent, line: string): readonly string[] {
  if (state !== 'planned' || (kind !== 'promise' && kind !== 'meeting')) return [];
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${kind === 'meeting' ? '-PT15M' : '-P1D'}`,
    `DESCRIPTION:${escaped(line)}`,
    'END:VALARM',
  ];
}

function textLine(name: string, text: string | undefined): readonly string[] {
  const clean = text === undefined ? '' : cleanWords(text);
  return clean === '' ? [] : [`${name}:${escaped(clean)}`];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`);
}

function utc(at: Temporal.PlainDateTime): string {
  return `${at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/gu, '')}Z`;
}

function dayText(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}
