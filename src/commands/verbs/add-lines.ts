import { addCommitments, tightOne, type LinesWish } from '../../actions/add-commitments.ts';
import type { Problem } from '../../domain/problem.ts';
import { readCaptureFlags } from '../reading/capture-flags.ts';
import { printProblem } from '../printing/envelope.ts';
import { sayLines, saySomeUnread, type LineProblem } from '../printing/say-lines.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import type { Capturing } from '../reading/read-draft.ts';
import { lineReader, readLines, type NumberedLine } from '../reading/read-lines.ts';

/**
 * `kept add -`: one capture a line from a pipe, all of it one act, without a forecast a line. What cannot be
 * read is kept unread and named by its line; with `--strict` nothing is saved then. Flags hold for every line.
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
  const problems: LineProblem[] = [];
  const saved = addCommitments(
    face.world(),
    lines.map(({ text }) => text),
    {
      read: readNoting(lineReader(face, { capturing, parts: parts.value, flags }), lines, problems),
      ...(flags.strict ? { refusalOf: strictly } : {}),
    },
  );
  if (saved.ok) return sayLines(face, saved.value, problems);
  return saved.problem.kind === 'lines-not-read'
    ? saySomeUnread(face, saved.problem, problems)
    : printProblem(face, saved.problem);
}

/** Reads line after line and notes what is wrong with which. */
function readNoting(
  read: ReturnType<typeof lineReader>,
  lines: readonly NumberedLine[],
  problems: LineProblem[],
): LinesWish['read'] {
  let at = 0;
  return (line, known) => {
    const one = read(line, known);
    const number = lines[at]?.number ?? at + 1;
    at += 1;
    if (one.problem) problems.push({ number, text: line, problem: one.problem });
    return one.read;
  };
}

/** `--strict`: every line is understood and leaves room enough, or none is saved. */
const strictly: NonNullable<LinesWish['refusalOf']> = (world, { added, unread }) => {
  const refusal: Problem = {
    kind: 'lines-not-read',
    saved: added.length,
    unread: unread.length,
    isStrict: true,
  };
  return unread.length > 0 ? refusal : tightOne(world, added);
};
