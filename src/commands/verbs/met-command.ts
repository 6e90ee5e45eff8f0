import type { AskedMeeting } from '../../actions/meetings/asked-meeting.ts';
import { recordMeeting } from '../../actions/meetings/record-meeting.ts';
import type { MeetingTime } from '../../capture/meetings/read-meeting-time.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { durationFlag } from '../reading/duration-flag.ts';
import type { VerbLine } from '../flag-table.ts';
import { meetingFormText } from './meeting-form-text.ts';
import { formLineReader } from '../reading/read-form-line.ts';
import { readMetAbout, readMetForm, usualTime, type MetAbout } from './read-met.ts';
import { printMet } from './print-met.ts';

/** `kept met WHO|ITEM [TOPIC]`: it took place; the form says what came of it. */
export async function runMet(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const about = readMetAbout(face, words);
  if (!about.ok) return printProblem(face, about.problem);
  const time = usualTime(face, about.value, flags);
  if (!time.ok) return printProblem(face, time.problem);
  const lasted = durationFlag(flags);
  if (!lasted.ok) return printProblem(face, lasted.problem);
  const usual = lasted.value === undefined ? time.value : lasting(time.value, lasted.value);
  const asked = await fillForm(face, { about: about.value, usual, flags });
  if (!asked.ok) return printProblem(face, asked.problem);
  const reader = formLineReader(face, asked.value);
  const recorded = recordMeeting(face.world(), asked.value, reader.read);
  if (!recorded.ok) return printProblem(face, recorded.problem);
  return printMet(face, recorded.value, { problems: reader.problems, notes: asked.value.notes });
}

/** A call that was logged as it ended began so long ago. */
function lasting({ end, via }: MeetingTime, minutes: number): MeetingTime {
  return { at: end.subtract({ minutes }), end, ...(via === undefined ? {} : { via }) };
}

type Form = {
  readonly about: MetAbout;
  readonly usual: MeetingTime;
  readonly flags: VerbLine['flags'];
};

/** The form from the pipe, from her editor, or line by line; none where nobody can fill it in. */
async function fillForm(face: Face, form: Form): Promise<Result<AskedMeeting>> {
  if (form.flags.stdin) {
    if (face.outside.isInputTerminal) return refuse({ kind: 'input-is-terminal' });
    return readMetForm(face, await readAll(face), form);
  }
  if (!mayAsk(face)) return readMetForm(face, '', form);
  const empty = meetingFormText(face, form.about, {
    usual: form.usual,
    isBrief: form.flags.brief === true,
  });
  const typed = face.outside.editText(empty) ?? (await askLines(face, empty));
  return editUntilRead(face, typed, form);
}

/** What was written is not lost to a date that cannot be read: the editor opens again with it. */
async function editUntilRead(face: Face, typed: string, form: Form): Promise<Result<AskedMeeting>> {
  const read = readMetForm(face, typed, form);
  if (read.ok) return ok(read.value);
  const { said } = describeProblem(face.words, read.problem, tellingOf(face));
  const again = face.outside.editText(`// ${said}\n${typed}`);
  return again === undefined || again.includes(typed) ? read : editUntilRead(face, again, form);
}

async function readAll(face: Face): Promise<string> {
  const lines: string[] = [];
  for await (const line of face.outside.readInput()) lines.push(line);
  return lines.join('\n');
}

/** Without an editor: shows the form, and takes lines until one is empty. */
async function askLines(face: Face, empty: string): Promise<string> {
  face.output.talk(empty.trimEnd());
  const lines: string[] = [];
  for (;;) {
    const line = await face.ask('');
    if (line === undefined || line.trim() === '') return lines.join('\n');
    lines.push(line);
  }
}
