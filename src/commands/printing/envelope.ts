import type { Problem } from '../../domain/problem.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { jsonText } from '../../wording/text/json-text.ts';
import { tellingFrom, type Telling } from '../../wording/telling.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { ExitCode, Face } from '../face.ts';
import type { JsonObject } from './json.ts';
import { problemCandidates } from './problem-candidates.ts';

/** A warning beside the data: a code for scripts, a sentence for people. */
export type JsonWarning = { readonly code: string; readonly text: string };

/** Prints the one object a `--json` call answers with. Absent keys are left out, never null. */
export function printEnvelope(
  face: Face,
  body: JsonObject,
  warnings: readonly JsonWarning[] = [],
): void {
  face.output.out(jsonText({ schema: 'kept/1', ok: true, ...body, warnings }));
}

/** Says what is wrong, what was kept and what to type next; answers the exit code. */
export function printProblem(face: Face, problem: Problem, body: JsonObject = {}): ExitCode {
  const telling = tellingOf(face);
  const { said, tryThis, candidates } = describeProblem(face.words, problem, telling);
  if (face.common.json) {
    const listed = problemCandidates(problem);
    const detail = {
      code: problem.kind,
      text: said,
      ...(tryThis === undefined ? {} : { try: tryThis }),
      ...(listed.length > 0 ? { candidates: listed } : {}),
    };
    face.output.out(
      jsonText({ schema: 'kept/1', ok: false, problem: detail, ...body, warnings: [] }),
    );
    return exitCodeOf(problem);
  }
  face.output.talk(said);
  for (const candidate of candidates) face.output.talk(`  ${candidate}`);
  if (tryThis !== undefined) face.output.talk(tryThis);
  return exitCodeOf(problem);
}

/** What every sentence needs to know: the present, the calendar, and who is who. */
export function tellingOf(face: Face): Telling {
  const { now, calendar, ledger } = face.world();
  return tellingFrom({ now: now(), calendar }, ledger);
}
