import { addCommitment } from '../../actions/add-commitment.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Problem } from '../../domain/problem.ts';
import { addLines } from './add-lines.ts';
import { forecastJson } from '../printing/commitment-json.ts';
import { askHours } from '../asking/ask-hours.ts';
import { askSide } from '../asking/ask-side.ts';
import { sideOf } from '../reading/flag-values.ts';
import { printProblem } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import type { LineAsked } from '../outside.ts';
import type { JsonObject } from '../printing/json.ts';
import { keepLine } from '../reading/keep-line.ts';
import { mayDrawFields, typeLine } from '../asking/type-line.ts';
import { readDraft, type Capturing } from '../reading/read-draft.ts';
import { sayAdded } from '../printing/say-added.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept add WHO WHAT by WHEN`: I owe them. */
export async function runAdd(face: Face, line: VerbLine): Promise<ExitCode> {
  return capture(face, line, { verb: 'add', direction: 'mine' });
}

/** `kept wait WHO WHAT by WHEN`: they owe me. */
export async function runWait(face: Face, line: VerbLine): Promise<ExitCode> {
  return capture(face, line, { verb: 'wait', direction: 'theirs' });
}

async function capture(face: Face, line: VerbLine, capturing: Capturing): Promise<ExitCode> {
  if (line.words.length === 1 && line.words[0] === '-')
    return addLines(face, line.flags, capturing);
  if (!line.flags.last) return saveLine(face, line, capturing);
  const mends = lastUnread(face);
  if (mends === undefined) return printProblem(face, { kind: 'nothing-to-mend' });
  return mendLine(face, line, mends);
}

/** The line again, corrected: behind the verb, or on a terminal asked for with the old one to change. */
export async function mendLine(face: Face, line: VerbLine, mends: UnreadLine): Promise<ExitCode> {
  if (mends.verb === 'meet') return mendMeetingLine(face, line, mends);
  return saveLine(face, line, capturingAgain(mends));
}

/** The same of a meeting to come, which stays one. */
async function mendMeetingLine(face: Face, line: VerbLine, mends: UnreadLine): Promise<ExitCode> {
  const words = await askedWords(face, line.words, capturingAgain(mends));
  if (words === undefined) return 130;
  if (words.length === 0) return printProblem(face, nothingTyped(face, capturingAgain(mends)));
  const { mendMeeting } = await import('./meet-command.ts');
  return mendMeeting(face, { ...line, words }, mends);
}

function lastUnread(face: Face): UnreadLine | undefined {
  return face.world().ledger.unreadLines().at(-1);
}

/** A line that is mended stays what it was typed as. */
function capturingAgain(mends: UnreadLine): Capturing {
  return mends.verb === 'wait'
    ? { verb: 'wait', direction: 'theirs', mends }
    : { verb: 'add', direction: 'mine', mends };
}

async function saveLine(face: Face, typed: VerbLine, capturing: Capturing): Promise<ExitCode> {
  const words = await askedWords(face, typed.words, capturing);
  if (words === undefined) return 130;
  if (words.length === 0) return printProblem(face, nothingTyped(face, capturing));
  const line: VerbLine = { ...typed, words };
  const read = await readDraft(face, line, capturing);
  if (!read.ok) return keepLine(face, read.problem, { line, capturing });
  const { draft } = read.value;
  const isStrict = line.flags.strict === true;
  const { done: added, others } = watchOthers(face.world(), [draft], () =>
    addCommitment(face.world(), draft, { isStrict }),
  );
  if (!added.ok) return printProblem(face, added.problem, forecastOf(face, added.problem));
  const code = await sayAdded(face, { ...added.value, others }, read.value);
  if (sideOf(line.flags) === undefined) await askSide(face, added.value);
  await askHours(face, added.value.commitment.promised);
  return code;
}

/** Without a terminal nobody can be asked: a line that waits is shown, with how to mend it. */
function nothingTyped(face: Face, { mends, verb }: Capturing): Problem {
  if (mends === undefined)
    return { kind: 'words-missing', missing: verb === 'wait' ? 'awaited' : 'who' };
  return mayAsk(face)
    ? { kind: 'words-missing', missing: 'line' }
    : { kind: 'line-to-mend', line: mends };
}

/** What `--strict` refused for, for scripts. */
function forecastOf(face: Face, problem: Problem): JsonObject {
  return problem.kind === 'buffer'
    ? { forecast: forecastJson(problem.forecast, face.world().now().zone) }
    : {};
}

/** Bare `kept add` asks for the line; `--last` offers the old one to correct. Undefined: she left it. */
async function askedWords(
  face: Face,
  words: readonly string[],
  capturing: Capturing,
): Promise<readonly string[] | undefined> {
  if (words.length > 0 || !mayAsk(face)) return words;
  const { mends } = capturing;
  if (mayDrawFields(face)) {
    const line = await typeLine(face, purposeOf(capturing), mends?.text);
    return line === undefined ? undefined : [line];
  }
  const question = mends ? face.words.ask.correctLine : face.words.ask.captureLine;
  const typed = (await face.ask(question, mends?.text))?.trim();
  return typed ? [typed] : [];
}

function purposeOf({ verb, direction, mends }: Capturing): LineAsked['purpose'] {
  if (mends === undefined) return { kind: verb };
  const isMeeting = mends.verb === 'meet';
  return { kind: 'mend', captureId: mends.id, direction, isMeeting };
}
