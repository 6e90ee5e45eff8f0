import {
  addCommitments,
  type AddedLines,
  type KnownSoFar,
  type ReadLine,
} from '../../actions/add-commitments.ts';
import { captureLine, type Captured } from '../../capture/capture-line.ts';
import { draftOfCapture } from '../../capture/draft-of-capture.ts';
import { growingNames, type KnownNames } from '../../capture/names/known-names.ts';
import type { DateReading } from '../../domain/commitment/reading.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { readCaptureFlags } from '../reading/capture-flags.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findLinked } from '../reading/find-item.ts';
import type { VerbLine } from '../flag-table.ts';
import { unreadReason } from '../reading/keep-line.ts';
import { printHandle } from '../printing/print-changed.ts';
import type { Capturing } from '../reading/read-draft.ts';
import { captureContext } from '../reading/reading.ts';

/**
 * `kept add -`: one capture a line from a pipe, all of it one act, without a forecast a line. What cannot be
 * read is kept unread and named by its line. Flags hold for every line.
 */
export async function addLines(
  face: Face,
  flags: VerbLine['flags'],
  capturing: Capturing,
): Promise<ExitCode> {
  if (face.outside.isInputTerminal) return printProblem(face, { kind: 'input-is-terminal' });
  const parts = readCaptureFlags(face, flags);
  if (!parts.ok) return printProblem(face, parts.problem);
  const lines = await readLines(face);
  const problems: Problem[] = [];
  const read = lineReader(face, capturing, parts.value);
  const saved = addCommitments(
    face.world(),
    lines.map(({ text }) => text),
    (line, known) => {
      const one = read(line, known);
      if (one.problem) problems.push(one.problem);
      return one.read;
    },
  );
  if (!saved.ok) return printProblem(face, saved.problem);
  sayLines(face, saved.value, { problems, numbers: lines.map(({ number }) => number) });
  return saved.value.unread.length > 0 ? 2 : 0;
}

/** The lines with something on them, with their numbers as an editor shows them. */
async function readLines(
  face: Face,
): Promise<readonly { readonly text: string; readonly number: number }[]> {
  const lines: { text: string; number: number }[] = [];
  let number = 0;
  for await (const line of face.outside.readInput()) {
    number += 1;
    if (line.trim() !== '') lines.push({ text: line.trim(), number });
  }
  return lines;
}

type OneLine = { readonly read: ReadLine; readonly problem?: Problem };

function lineReader(
  face: Face,
  capturing: Capturing,
  parts: Partial<CommitmentDraft>,
): (line: string, known: KnownSoFar) => OneLine {
  const { side } = parts;
  const context = { ...captureContext(face), ...(side === undefined ? {} : { newSide: side }) };
  const names = namesSoFar();
  return (line, known) => {
    const drafted = draftOne(
      face,
      captureLine([line], { ...context, names: names(known) }),
      capturing,
    );
    if (drafted.ok) return { read: { kind: 'draft', draft: { ...drafted.value, ...parts } } };
    const { problem } = drafted;
    const reason = unreadReason(problem) ?? 'line';
    return {
      read: { kind: 'unread', draft: { text: line, verb: capturing.verb, reason } },
      problem,
    };
  };
}

/** Everybody known, and whoever the lines so far have made. */
function namesSoFar(): (known: KnownSoFar) => KnownNames {
  const growing = growingNames();
  return ({ people, organisations }) => {
    const { names, enter } = growing;
    enter(people.slice(names.people.length), organisations.slice(names.organisations.size));
    return names;
  };
}

function draftOne(face: Face, captured: Result<Captured>, { direction }: Capturing) {
  if (!captured.ok) return captured;
  const reading = plainReading(captured.value);
  if (!reading.ok) return reading;
  return draftOfCapture(captured.value, {
    direction,
    findLinked: (text) => findLinked(face, text),
    ...(reading.value === undefined ? {} : { reading: reading.value }),
  });
}

/** A pipe cannot be asked: two readings are a line not understood. */
function plainReading({ when }: Captured): Result<DateReading | undefined> {
  if (when.kind === 'without-date') return ok(undefined);
  const { read } = when;
  switch (read.kind) {
    case 'read':
      return ok(read.reading);
    case 'past':
      return refuse({ kind: 'date-past', text: read.text, due: read.due });
    case 'ambiguous':
      return refuse({ kind: 'date-unclear', text: read.text, readings: read.readings });
  }
}

type Aside = { readonly problems: readonly Problem[]; readonly numbers: readonly number[] };

function sayLines(face: Face, { added, unread }: AddedLines, { problems, numbers }: Aside): void {
  if (face.common.json) {
    printEnvelope(face, {
      items: added.map(({ id, handle, what }) => ({ id, handle, what })),
      unread: unread.map(({ line, kept }) => ({
        line: numbers[line - 1],
        handle: kept.handle,
        text: kept.text,
      })),
    });
    return;
  }
  for (const { handle } of added) printHandle(face, handle);
  const telling = tellingOf(face);
  unread.forEach(({ line, kept }, index) => {
    const problem = problems[index];
    const why = problem ? describeProblem(face.words, problem, telling).said : '';
    face.output.talk(face.words.act.bulkUnread(numbers[line - 1] ?? line, kept.handle, why));
  });
  face.output.talk(face.words.act.bulk(added.length, unread.length));
}
