import { recordMeeting } from '../../actions/meetings/record-meeting.ts';
import type { MeetingTime } from '../../capture/meetings/read-meeting-time.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { printProblem } from '../printing/envelope.ts';
import { mayDrawFields, typeLine } from '../asking/type-line.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import type { FormDraft } from '../outside.ts';
import { durationFlag } from '../reading/duration-flag.ts';
import type { VerbLine } from '../flag-table.ts';
import { meetingFormText } from './meeting-form-text.ts';
import { formLineReader } from '../reading/read-form-line.ts';
import { confirmAhead } from './confirm-ahead.ts';
import type { MetAbout } from './met-about.ts';
import { describeHeadUnread, printMet } from './print-met.ts';
import { namesOf, readMetAbout, readMetForm, usualTime, type ReadForm } from './read-met.ts';

/** `kept met WHO|ITEM [TOPIC]`: it took place; the form says what came of it. */
export async function runMet(face: Face, { words: given, flags }: VerbLine): Promise<ExitCode> {
  const words = await wordsOf(face, given, flags);
  if (words === undefined) return 130;
  const about = readMetAbout(face, words);
  if (!about.ok) return printProblem(face, about.problem);
  const ahead = await confirmAhead(face, about.value, flags);
  if (!ahead.ok) return printProblem(face, ahead.problem);
  if (!ahead.value) return 130;
  const time = usualTime(face, about.value, flags);
  if (!time.ok) return printProblem(face, time.problem);
  const lasted = durationFlag(flags);
  if (!lasted.ok) return printProblem(face, lasted.problem);
  const usual = lasted.value === undefined ? time.value : lasting(time.value, lasted.value);
  const filled = await fillForm(face, { about: about.value, usual, flags });
  if (!filled.ok) return printProblem(face, filled.problem);
  if (filled.value === 'left') return 130;
  const { asked, unread } = filled.value;
  const reader = formLineReader(face, asked);
  const recorded = recordMeeting(face.world(), asked, reader.read);
  if (!recorded.ok) return printProblem(face, recorded.problem);
  draftOf(face, about.value).drop();
  return printMet(face, recorded.value, { asked, unread, problems: reader.problems });
}

/** Bare `kept met` asks with whom, and what about; undefined: she left it. */
async function wordsOf(
  face: Face,
  given: readonly string[],
  flags: VerbLine['flags'],
): Promise<readonly string[] | undefined> {
  if (given.length > 0 || flags.stdin || !mayAsk(face) || !mayDrawFields(face)) return given;
  const typed = await typeLine(face, { kind: 'met' });
  return typed === undefined ? undefined : [typed];
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
async function fillForm(face: Face, form: Form): Promise<Result<ReadForm | 'left'>> {
  if (form.flags.stdin) {
    if (face.outside.isInputTerminal) return refuse({ kind: 'input-is-terminal' });
    return ok(readMetForm(face, await readAll(face), form));
  }
  if (!mayAsk(face)) return ok(readMetForm(face, '', form));
  const empty = meetingFormText(face, form.about, {
    usual: form.usual,
    isBrief: form.flags.brief === true,
  });
  const typed = face.outside.editText(empty) ?? (await typedForm(face, form, empty));
  if (typed === undefined) return ok('left');
  return ok(editUntilRead(face, typed, form));
}

/** What cannot be read is said above the form in the editor, once; left as it is, it is kept beside the rest. */
function editUntilRead(face: Face, typed: string, form: Form): ReadForm {
  const read = readMetForm(face, typed, form);
  const said = read.unread.map((line) => `// ${describeHeadUnread(face, read.asked, line)}\n`);
  if (said.length === 0) return read;
  const again = face.outside.editText(`${said.join('')}${typed}`);
  return again === undefined || again.includes(typed) ? read : editUntilRead(face, again, form);
}

async function readAll(face: Face): Promise<string> {
  const lines: string[] = [];
  for await (const line of face.outside.readInput()) lines.push(line);
  return lines.join('\n');
}

/** In kept's own form where the terminal can show it; undefined: it was put away. */
async function typedForm(face: Face, { about }: Form, text: string): Promise<string | undefined> {
  if (!mayDrawFields(face)) return askLines(face, text);
  const title = [face.words.screen.fields.met, [...namesOf(face, about), about.what].join(', ')];
  const colours = face.output.hasColour ? 'sixteen' : 'none';
  const draft = draftOf(face, about);
  const typed = await face.outside.typeForm(face.world(), face.words, {
    title: cleanForTerminal(title.join('  ')),
    // What was left here before is opened again.
    text: draft.read() ?? text,
    colours,
    keep: (kept) => (kept === undefined ? draft.drop() : draft.keep(kept)),
  });
  if (typed === undefined && draft.read() !== undefined)
    face.output.talk(face.words.clock.formAside(cleanForTerminal(draft.path)));
  return typed;
}

/** The same for the same people and the same topic. */
function draftOf(face: Face, about: MetAbout): FormDraft {
  return face.outside.formDraft([...namesOf(face, about), about.what].join(' '));
}

/** On a terminal that can place no cursor: shows the form, and takes lines until one is empty. */
async function askLines(face: Face, empty: string): Promise<string> {
  face.output.talk(empty.trimEnd());
  const lines: string[] = [];
  for (;;) {
    const line = await face.ask('');
    if (line === undefined || line.trim() === '') return lines.join('\n');
    lines.push(line);
  }
}
