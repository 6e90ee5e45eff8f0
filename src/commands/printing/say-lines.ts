import type { AddedLines } from '../../actions/add-commitments.ts';
import { forecastOpen } from '../../actions/forecast-commitment.ts';
import type { Problem } from '../../domain/problem.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import type { ExitCode, Face } from '../face.ts';
import { commitmentJson } from './commitment-json.ts';
import { printEnvelope, printProblem, tellingOf } from './envelope.ts';
import type { JsonObject } from './json.ts';
import { printHandle } from './print-changed.ts';

/** What is wrong with one of many lines; `number` as an editor shows it. */
export type LineProblem = {
  readonly number: number;
  readonly text: string;
  readonly problem: Problem;
};

type LinesProblem = Problem & { readonly kind: 'lines-not-read' };

/** What became of many lines: the handles in a pipe, what was not understood on the side, and how many of both. */
export function sayLines(
  face: Face,
  { added, unread }: AddedLines,
  problems: readonly LineProblem[],
): ExitCode {
  const kept = unread.map((line) => line.kept);
  if (face.common.json) {
    const forecasts = forecastOpen(face.world());
    const telling = tellingOf(face);
    const items = added.map((one) => commitmentJson(one, telling, forecasts.get(one.id)));
    const body = {
      items,
      unread: problems.map((one, at) => lineJson(face, one, kept[at]?.handle)),
    };
    if (kept.length > 0) return printProblem(face, summaryOf(added.length, kept.length), body);
    printEnvelope(face, body);
    return 0;
  }
  for (const { handle } of added) printHandle(face, handle);
  const { bulk, bulkUnread } = face.words.act;
  problems.forEach((one, at) =>
    face.output.talk(bulkUnread(one.number, kept[at]?.handle, whyOf(face, one))),
  );
  if (kept.length > 0) return printProblem(face, summaryOf(added.length, kept.length));
  face.output.talk(bulk(added.length));
  return 0;
}

/** With `--strict` nothing was saved: which lines were in the way. */
export function saySomeUnread(
  face: Face,
  problem: LinesProblem,
  problems: readonly LineProblem[],
): ExitCode {
  if (face.common.json) {
    return printProblem(face, problem, {
      items: [],
      unread: problems.map((one) => lineJson(face, one)),
    });
  }
  for (const one of problems)
    face.output.talk(face.words.act.bulkUnread(one.number, undefined, whyOf(face, one)));
  return printProblem(face, problem);
}

function summaryOf(saved: number, unread: number): LinesProblem {
  return { kind: 'lines-not-read', saved, unread, isStrict: false };
}

function whyOf(face: Face, { problem }: LineProblem): string {
  return describeProblem(face.words, problem, tellingOf(face)).said;
}

function lineJson(face: Face, one: LineProblem, handle?: string): JsonObject {
  const { number, text, problem } = one;
  return { line: number, handle, text, problem: { code: problem.kind, text: whyOf(face, one) } };
}
