import { loadChrono } from '../../capture/due/chrono-reader.ts';
import { findDueInText } from '../../capture/due/find-due-in-text.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import { describeDateSaid } from '../../wording/sentences/describe-date-said.ts';
import { describeDateRemarks } from '../../wording/sentences/describe-date-remarks.ts';
import { offsetText } from '../printing/due-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { readWithChrono, settleReading } from '../reading/settle-reading.ts';
import { dueContext } from '../reading/reading.ts';
import type { VerbLine } from '../flag-table.ts';
import { jsonText } from '../../wording/text/json-text.ts';
import type { Json } from '../printing/json.ts';

/** `kept date TEXT`: how a phrase is read; writes nothing. `kept date -`: one JSON object a line. */
export async function runDate(face: Face, { words }: VerbLine): Promise<ExitCode> {
  if (words.length === 1 && words[0] === '-') return readStream(face);
  const text = words.join(' ').trim();
  if (text === '') return printProblem(face, { kind: 'words-missing', missing: 'date' });
  const read = await readWithChrono(face, (context) => findDueInText(text, context));
  const settled = await settleReading(face, read);
  if (!settled.ok) {
    if (!face.common.json) return printProblem(face, settled.problem);
    return printProblem(face, settled.problem, { date: dateJson(face, text, read) });
  }
  if (face.common.json) printEnvelope(face, { date: dateJson(face, text, read) });
  else sayReading(face, settled.value.reading);
  return 0;
}

/** "Thu 3 Dec 12:00 (next week, 7 working days)". */
function sayReading(face: Face, reading: DateReading): void {
  const telling = tellingOf(face);
  const said = describeDateSaid(face.words, { due: reading.due, reading }, telling);
  printText(face, face.words.act.inFull(said));
  for (const line of describeDateRemarks(face.words, reading.due, telling)) face.output.talk(line);
}

/** One answer a line, also for an empty one, so that answers and questions can be laid side by side. */
async function readStream(face: Face): Promise<ExitCode> {
  if (face.outside.isInputTerminal) return printProblem(face, { kind: 'input-is-terminal' });
  const context = dueContext(face, { chrono: await loadChrono() });
  for await (const line of face.outside.readInput()) {
    face.output.out(jsonText(dateJson(face, line, findDueInText(line, context))));
  }
  return 0;
}

/** `{"text","kind","at","zone","rule"}`, with `readings` when there are several; `text` is what was typed. */
function dateJson(face: Face, text: string, read: DateRead): Json {
  const { zone } = face.world().now();
  switch (read.kind) {
    case 'none':
      return { text, kind: 'none', at: null, zone, rule: null };
    case 'past':
      return { text, ...dueParts(read.due, zone), rule: 'past', past: true };
    case 'read':
      return { text, ...dueParts(read.reading.due, zone), rule: read.reading.rule };
    case 'ambiguous':
      return {
        text,
        kind: 'ambiguous',
        at: null,
        zone,
        rule: null,
        readings: read.readings.map(({ due, rule }) => ({ ...dueParts(due, zone), rule })),
      };
  }
}

function dueParts(due: Due, zone: string): { kind: string; at: string | null; zone: string } {
  switch (due.kind) {
    case 'none':
      return { kind: 'none', at: null, zone };
    case 'day':
      return { kind: 'day', at: due.day.toString(), zone };
    case 'moment':
      return { kind: 'moment', at: offsetText(due.at, due.zone), zone: due.zone };
  }
}
