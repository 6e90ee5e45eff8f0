import {
  assumedNeedFor,
  forecastAlternatives,
  forecastFor,
} from '../../actions/forecast-commitment.ts';
import { noDue } from '../../domain/commitment/due.ts';
import type { PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { ok, type Result } from '../../domain/result.ts';
import { describeCan } from '../../wording/sentences/describe-forecast.ts';
import { effortFlag, textFlag } from '../reading/flag-values.ts';
import { forecastJson } from '../printing/commitment-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findLinked } from '../reading/find-item.ts';
import { warningsOf } from '../printing/print-warning.ts';
import { readCapture } from '../reading/read-capture.ts';
import type { VerbLine } from '../flag-table.ts';

const moreDates = 4;

/** `kept can WHO WHAT [by WHEN] [need TIME]`: the date that can safely be said; writes nothing. */
export async function runCan(face: Face, line: VerbLine): Promise<ExitCode> {
  if (line.words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'who' });
  const question = await readQuestion(face, line);
  if (!question.ok) return printProblem(face, question.problem);
  const world = face.world();
  const forecast = forecastFor(world, question.value);
  if (face.common.json) {
    printEnvelope(
      face,
      { forecast: forecastJson(forecast, world.now().zone) },
      warningsOf(face, forecast),
    );
    return exitOf(forecast);
  }
  const others = line.flags.more
    ? { others: forecastAlternatives(world, question.value, moreDates) }
    : {};
  const asked = { due: question.value.due, forecast, ...others };
  for (const text of describeCan(face.words, asked, tellingOf(face))) printText(face, text);
  return exitOf(forecast);
}

function exitOf(forecast: Forecast): ExitCode {
  return forecast.state === 'ok' ? 0 : 3;
}

/** Nobody is made by asking: a new name is as good as a known one here. */
async function readQuestion(
  face: Face,
  { words, flags }: VerbLine,
): Promise<Result<PromiseQuestion>> {
  const by = textFlag(flags, 'by');
  const captured = await readCapture(face, {
    words,
    missingDate: 'leave',
    unknownPeople: 'make',
    ...(by === undefined ? {} : { by }),
  });
  if (!captured.ok) return captured;
  const said = effortFlag(flags, 'need');
  if (!said.ok) return said;
  const { what, date, after } = captured.value;
  const need = captured.value.need ?? said.value ?? assumedNeedFor(face.world(), { what }).minutes;
  const waits = after.flatMap((text) => {
    const found = findLinked(face, text);
    return found.ok ? [found.value] : [];
  });
  return ok({ what, need, due: date?.reading.due ?? noDue, after: waits });
}
