import { readDue } from '../../capture/due/read-due.ts';
import { dayOf, isSameDue, wallIn, type Due } from '../../domain/commitment/due.ts';
import { describeClock } from '../../wording/sentences/describe-due.ts';
import type { Face } from '../face.ts';
import { dueContext } from './reading.ts';

/** A date as she would type it back ("fri 12:00"), the shortest that is read as exactly this date. */
export function dueToType(face: Face, due: Due): string {
  const context = dueContext(face);
  const { zone } = context.now;
  const day = dayOf(due, zone);
  if (day === undefined) return '';
  const wall = due.kind === 'moment' ? wallIn(zone, due) : undefined;
  const same: Due = wall ? { kind: 'moment', at: wall, zone } : due;
  const { weekdays, day: say } = face.words.due;
  const weekday = (weekdays[day.dayOfWeek - 1] ?? '').toLowerCase();
  const inFull = day.toString();
  const phrases = [weekday, say({ weekday, day: day.day, month: day.month }), inFull].map((text) =>
    (wall ? `${text} ${describeClock(wall)}` : text).toLowerCase(),
  );
  const isRead = (phrase: string): boolean => {
    const read = readDue(phrase, context);
    return read.kind === 'read' && read.reading.sure && isSameDue(read.reading.due, same);
  };
  return phrases.find(isRead) ?? phrases.at(-1) ?? inFull;
}
