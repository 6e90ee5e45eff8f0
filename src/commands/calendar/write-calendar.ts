import type { CalendarEvent } from '../../domain/calendar-events/calendar-event.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { calendarText, type CalendarLook } from '../../letters/formats/calendar-text.ts';
import type { ExitCode, Face } from '../face.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** Writes events as a calendar file; `-` prints it. */
export async function writeCalendar(
  face: Face,
  path: string,
  { events, use }: Drawing,
): Promise<ExitCode> {
  if (path === '-') {
    // The output ends the last line itself.
    face.output.out(drawn(face, { events, use }).slice(0, -1));
    return 0;
  }
  const written = await face.outside.writeTextFile(path, drawn(face, { events, use }), '--ics');
  if (!written.ok) return printProblem(face, written.problem);
  sayCalendar(face, written.value, events.length);
  return 0;
}

/** Beside what a command is for: writes one event to hand on, and says so on the side. */
export async function handOnEvents(
  face: Face,
  path: string,
  events: readonly CalendarEvent[],
): Promise<ExitCode> {
  const text = drawn(face, { events, use: 'handed-on' });
  const written = await face.outside.writeTextFile(path, text, '--ics');
  if (!written.ok) return printProblem(face, written.problem);
  face.output.talk(
    `    ${face.words.exchange.calendarWritten(events.length, cleanForTerminal(written.value))}`,
  );
  return 0;
}

type Drawing = { readonly events: readonly CalendarEvent[] } & Pick<CalendarLook, 'use'>;

function drawn(face: Face, { events, use }: Drawing): string {
  return calendarText(events, { language: face.language, stamp: stampOf(face), use });
}

function sayCalendar(face: Face, path: string, count: number): void {
  if (face.common.json) {
    printEnvelope(face, { items: [{ path }], events: count });
    return;
  }
  face.output.talk(face.words.exchange.calendarWritten(count, cleanForTerminal(path)));
  if (!face.output.isOutTerminal) face.output.out(path);
}

/** Now, in UTC. */
export function stampOf(face: Face): Temporal.PlainDateTime {
  const { epochMs } = face.world().now();
  return Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
}
