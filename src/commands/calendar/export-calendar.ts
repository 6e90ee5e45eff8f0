import { gatherCalendar, gatherEvents } from '../../actions/gather-calendar.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { printProblem } from '../printing/envelope.ts';
import { findItems } from '../reading/find-item.ts';
import { writeCalendar } from './write-calendar.ts';

/**
 * `kept export --ics FILE [--names]`: her own calendar, which others may see, so names stay at home unless she asks.
 * `kept export ITEM --ics FILE`: a meeting or a date to hand on to whom it is with.
 */
export async function exportCalendar(
  face: Face,
  { words, flags }: VerbLine,
  path: string,
): Promise<ExitCode> {
  const keeping = await face.outside.keeping();
  if (words.length === 0) {
    const names = flags.names ? 'shown' : 'hidden';
    const events = gatherCalendar(face.world(), keeping.entries(), names);
    return writeCalendar(face, path, { events, use: 'own' });
  }
  const found = await findItems(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const undated = found.value.items.find(({ promised }) => promised.kind === 'none');
  if (undated) return printProblem(face, { kind: 'date-missing' });
  const events = gatherEvents(found.value.items, keeping.entries());
  return writeCalendar(face, path, { events, use: 'handed-on' });
}
