import type { Problem } from '../../domain/problem.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { printProblem } from '../printing/envelope.ts';
import { textFlag } from '../reading/flag-values.ts';

/** So many lines are handed to the output at a time. */
const atOnce = 500;

/**
 * `kept export`: everything, as JSON on stdout; `kept import` of it is the same ledger again. With `--ics FILE` a
 * calendar file instead, with `--csv FILE` a table.
 */
export async function runExport(face: Face, asked: VerbLine): Promise<ExitCode> {
  const [calendar, table] = [textFlag(asked.flags, 'ics'), textFlag(asked.flags, 'csv')];
  // An empty name (a variable that was never set) must not print the whole ledger instead.
  if (calendar === undefined && asked.flags.ics !== undefined)
    return printProblem(face, noFile('--ics'));
  if (table === undefined && asked.flags.csv !== undefined)
    return printProblem(face, noFile('--csv'));
  if (calendar !== undefined) {
    const { exportCalendar } = await import('../calendar/export-calendar.ts');
    return exportCalendar(face, asked, calendar);
  }
  if (asked.words.length > 0)
    return printProblem(face, { kind: 'export-of-one', text: asked.words.join(' ') });
  if (table !== undefined) {
    const { exportTable } = await import('./export-table.ts');
    return exportTable(face, table);
  }
  return exportEverything(face);
}

async function exportEverything(face: Face): Promise<ExitCode> {
  const [keeping, exchange] = await Promise.all([face.outside.keeping(), face.outside.exchange()]);
  const { wall, zone } = face.world().now();
  const about = { at: wall.toString({ smallestUnit: 'second' }), zone, version: face.version };
  let held: string[] = [];
  for (const line of exchange.exportLines(keeping.entries(), about)) {
    held.push(line);
    if (held.length < atOnce) continue;
    face.output.out(held.join('\n'));
    held = [];
  }
  if (held.length > 0) face.output.out(held.join('\n'));
  return 0;
}

function noFile(flag: string): Problem {
  return { kind: 'flag-not-read', flag, value: '', expects: 'new-file' };
}
