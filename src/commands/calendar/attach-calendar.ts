import type { CalendarEvent } from '../../domain/calendar-events/calendar-event.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import { calendarText } from '../../letters/formats/calendar-text.ts';
import type { Letter } from '../../letters/letter.ts';
import type { Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { stampOf } from './write-calendar.ts';

/** With `--ics` the letter takes its dates along, in its own language; nothing is attached where there are none. */
export async function withCalendar(
  face: Face,
  flags: VerbLine['flags'],
  { letter, name, gather }: Attaching,
): Promise<Letter> {
  if (!flags.ics) return letter;
  const keeping = await face.outside.keeping();
  const events = gather(keeping.entries());
  if (events.length === 0) return letter;
  const { language } = letter;
  const text = calendarText(events, { language, stamp: stampOf(face), use: 'handed-on' });
  return { ...letter, calendar: { name, text } };
}

type Attaching = {
  readonly letter: Letter;
  /** What the file is called. */
  readonly name: string;
  readonly gather: (entries: Iterable<Entry>) => readonly CalendarEvent[];
};
