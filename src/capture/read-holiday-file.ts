import { dayAt, dayNumber, dayNumberOf, dayText } from '../domain/calendar/day-number.ts';
import type { DayNumber } from '../domain/calendar/day-number.ts';

/** The days a calendar of holidays gives: free ones, and days off that are worked instead (补班). */
export type HolidayFile = { readonly off: readonly string[]; readonly on: readonly string[] };

/** Nothing longer than this is a holiday. */
const longest = 31;
/** How many years a yearly holiday is taken for, the given one included. */
const yearsAhead = 5;

/**
 * Reads the all-day events of an iCalendar text as days off; days before `year` are left out. Observances
 * that nobody has off are, too. Undefined when the text is no calendar or has no such day.
 */
export function readHolidayFile(text: string, year: number): HolidayFile | undefined {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(text)) return undefined;
  const [off, on] = [new Set<string>(), new Set<string>()];
  for (const event of eventsIn(text)) {
    const days = isWorked(event) ? on : off;
    for (const day of daysOf(event, year)) days.add(dayText(day));
  }
  if (off.size + on.size === 0) return undefined;
  return { off: [...off].filter((day) => !on.has(day)).toSorted(), on: [...on].toSorted() };
}

/** An event's properties by name, without their parameters. */
type Event = ReadonlyMap<string, string>;

function eventsIn(text: string): Event[] {
  const lines = text.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u);
  const events: Event[] = [];
  let event: Map<string, string> | undefined;
  for (const line of lines) {
    if (/^BEGIN:VEVENT$/iu.test(line)) event = new Map();
    else if (/^END:VEVENT$/iu.test(line) && event) events.push(event);
    const colon = valueColon(line);
    const name = line.slice(0, colon).split(';')[0]?.toUpperCase();
    if (event && colon > 0 && name && !event.has(name)) event.set(name, line.slice(colon + 1));
  }
  return events;
}

/** Where the value begins: a colon in a quoted parameter is none. */
function valueColon(line: string): number {
  return /^(?:[^":]|"[^"]*")*/u.exec(line)?.[0].length ?? -1;
}

function isWorked(event: Event): boolean {
  const summary = event.get('SUMMARY') ?? '';
  return (
    event.get('X-APPLE-SPECIAL-DAY') === 'ALTERNATE-WORKDAY' ||
    /[(（]班[)）]|补班|補班|补课|調休上班|调休上班|上班$|^班/u.test(summary)
  );
}

const observance = /^(?:observance|纪念日|紀念日|節慶活動|习俗)/iu;

function daysOf(event: Event, year: number): DayNumber[] {
  const first = dayOf(event.get('DTSTART'));
  const isLeftOut =
    event.get('STATUS') === 'CANCELLED' || observance.test(event.get('DESCRIPTION') ?? '');
  if (first === undefined || isLeftOut) return [];
  const length = lengthOf(event, first);
  if (length < 1 || length > longest) return [];
  return startsOf(event, first, year)
    .flatMap((start) => Array.from({ length }, (_, at) => start + at))
    .filter((day) => dayAt(day).year >= year);
}

/** A day, or a midnight: a meeting at ten is no holiday. */
function dayOf(value: string | undefined): DayNumber | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T000000Z?)?$/u.exec(value?.trim() ?? '');
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const number = dayNumberOf(year, month, day);
  return dayNumber(dayAt(number)) === number && dayAt(number).day === day ? number : undefined;
}

/** How many days an event lasts; its end is the day after its last. */
function lengthOf(event: Event, first: DayNumber): number {
  const [, weeks, days] = /^P(?:(\d+)W|(\d+)D)$/u.exec(event.get('DURATION') ?? '') ?? [];
  if (weeks !== undefined || days !== undefined) return Number(weeks ?? 0) * 7 + Number(days ?? 0);
  if (!event.has('DTEND')) return 1;
  const end = dayOf(event.get('DTEND'));
  return end === undefined ? 0 : Math.max(end - first, 1);
}

/** The first days of an event: its own, or for one that returns each year those of the years ahead. */
function startsOf(event: Event, first: DayNumber, year: number): DayNumber[] {
  const rule = event.get('RRULE');
  if (rule === undefined) return [first];
  if (!/^FREQ=YEARLY(?:;INTERVAL=1|;UNTIL=\d{8}\w*|;WKST=\w\w)*$/u.test(rule)) return [];
  const until = Number(/UNTIL=(\d{4})/u.exec(rule)?.[1] ?? 9999);
  const { month, day, year: from } = dayAt(first);
  return Array.from({ length: yearsAhead }, (_, at) => year + at)
    .filter((each) => each >= from && each <= until)
    .map((each) => dayNumberOf(each, month, day))
    .filter((start) => dayAt(start).day === day);
}
