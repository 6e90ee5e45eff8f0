import {
  assumedNeedFor,
  forecastAlternatives,
  forecastCost,
  forecastFor,
} from '../../actions/forecast-commitment.ts';
import { readName } from '../../capture/names/read-name.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import { noDue } from '../../domain/commitment/due.ts';
import type { PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import type { Forecast, SayDate } from '../../domain/forecast/forecast.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { ok, type Result } from '../../domain/result.ts';
import { describeAssumedNeed } from '../../wording/sentences/describe-read-back.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { describeCan } from '../../wording/sentences/describe-forecast.ts';
import { ownerFlag } from '../reading/capture-flags.ts';
import { effortFlag, textFlag } from '../reading/flag-values.ts';
import { forecastJson, sayJson } from '../printing/commitment-json.ts';
import type { JsonObject } from '../printing/json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findLinked } from '../reading/find-item.ts';
import { costWarnings, warningsOf } from '../printing/print-warning.ts';
import { namesContext } from '../reading/names-context.ts';
import { readCapture } from '../reading/read-capture.ts';
import type { VerbLine } from '../flag-table.ts';

const moreDates = 4;

/** `kept can WHO WHAT [by WHEN] [need TIME]`: the date that can safely be said; writes nothing. */
export async function runCan(face: Face, line: VerbLine): Promise<ExitCode> {
  if (line.words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'who' });
  const read = await readQuestion(face, line);
  if (!read.ok) return printProblem(face, read.problem);
  const { question, unknown, assumed } = read.value;
  const world = face.world();
  const forecast = forecastFor(world, question);
  const others = line.flags.more
    ? { others: forecastAlternatives(world, question, moreDates) }
    : {};
  const { zone } = world.now();
  const cost = forecastCost(world, question);
  if (face.common.json) {
    printEnvelope(
      face,
      { forecast: forecastJson(forecast, zone), ...alternativesJson(others, zone) },
      [
        ...unknown.map((text) => ({ code: 'person.unknown', text })),
        ...warningsOf(face, forecast),
        ...costWarnings(face, cost(question.due)),
      ],
    );
    return exitOf(forecast);
  }
  for (const text of [...unknown, ...assumed]) face.output.talk(text);
  const costOf = (at: Temporal.PlainDateTime) => cost({ kind: 'moment', at, zone });
  const asked = { due: question.due, forecast, ...others, costOf };
  for (const text of describeCan(face.words, asked, tellingOf(face))) printText(face, text);
  return exitOf(forecast);
}

function exitOf(forecast: Forecast): ExitCode {
  return forecast.state === 'ok' ? 0 : 3;
}

function alternativesJson(
  { others }: { readonly others?: readonly SayDate[] },
  zone: string,
): JsonObject {
  return others === undefined ? {} : { alternatives: others.map((say) => sayJson(say, zone)) };
}

type Asked = {
  readonly question: PromiseQuestion;
  /** What to say of names nobody has: perhaps a slip, and the answer is the same. */
  readonly unknown: readonly string[];
  /** The working time that is reckoned with, when none was said. */
  readonly assumed: readonly string[];
};

/** Nobody is made by asking: a new name is as good as a known one here. */
async function readQuestion(face: Face, { words, flags }: VerbLine): Promise<Result<Asked>> {
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
  const doer = ownerFlag(face, flags);
  if (!doer.ok) return doer;
  const { what, date, who } = captured.value;
  const after = linkedTo(face, captured.value.after);
  if (!after.ok) return after;
  const owner = doer.value === undefined ? {} : { owner: doer.value };
  const needSaid = captured.value.need ?? said.value;
  const assumed = assumedNeedFor(face.world(), { what, ...owner });
  const need = needSaid ?? assumed.minutes;
  const question = { what, need, due: date?.reading.due ?? noDue, after: after.value, ...owner };
  return ok({
    question,
    unknown: unknownNames(face, who),
    assumed: needSaid === undefined ? [describeAssumedNeed(face.words, assumed)] : [],
  });
}

function linkedTo(face: Face, texts: readonly string[]): Result<readonly CommitmentId[]> {
  const found: CommitmentId[] = [];
  for (const text of texts) {
    const linked = findLinked(face, text);
    if (!linked.ok) return linked;
    found.push(linked.value);
  }
  return ok(found);
}

function unknownNames(face: Face, { people }: WhoSaid): readonly string[] {
  const context = namesContext(face);
  return people.flatMap((person) => {
    if (person.kind === 'known' || person.organisation !== undefined) return [];
    const read = readName(person.name, context);
    return read.ok ? [] : [describeProblem(face.words, read.problem, tellingOf(face)).said];
  });
}
