import { hear, type AskedHeard, type HeardNow } from '../../actions/hear.ts';
import { readNote, type NoteRead } from '../../capture/read-note.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { describeNew } from '../../wording/sentences/describe-read-back.ts';
import { momentFlag } from '../reading/date-flags.ts';
import { textPart } from '../reading/flag-values.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { itemContext } from '../reading/find-item.ts';
import type { VerbLine } from '../flag-table.ts';
import { printHandle, promiseJson } from '../printing/print-changed.ts';

/** `kept heard WHO TEXT [--complaint] [--via CHANNEL]`: they asked; an answer is owed. */
export async function runHeard(face: Face, line: VerbLine): Promise<ExitCode> {
  const asked = readHeard(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const heard = hear(face.world(), asked.value);
  if (!heard.ok) return printProblem(face, heard.problem);
  if (face.common.json) {
    printEnvelope(face, { promise: promiseJson(face, heard.value.commitment) });
    return 0;
  }
  sayHeard(face, heard.value);
  printHandle(face, heard.value.commitment.handle);
  return 0;
}

function readHeard(face: Face, { words, flags }: VerbLine): Result<AskedHeard> {
  const missing = { kind: 'words-missing', missing: 'heard' } as const;
  if (words.length === 0) return refuse(missing);
  const read = readNote(words, itemContext(face));
  if (!read.ok) return read.problem.kind === 'words-missing' ? refuse(missing) : read;
  const at = momentFlag(face, flags, 'said');
  if (!at.ok) return at;
  return ok({
    who: whoOf(read.value),
    text: read.value.text,
    kind: flags.complaint ? 'complaint' : 'question',
    ...(at.value === undefined ? {} : { at: at.value }),
    ...textPart(flags, 'via', 'via'),
    ...textPart(flags, 'job', 'job'),
  });
}

/** About an item: whoever that is for. */
function whoOf(read: NoteRead): WhoSaid {
  if (read.kind === 'who') return read.who;
  const { who, organisation } = read.commitment;
  return {
    people: who.map((id) => ({ kind: 'known', id })),
    ...(organisation === undefined ? {} : { organisation: { kind: 'known', id: organisation } }),
    isMyself: who.length === 0 && organisation === undefined,
  };
}

function sayHeard(face: Face, heard: HeardNow): void {
  const { commitment } = heard;
  const { clock } = face.words;
  const telling = tellingOf(face);
  const who = describeWho(face.words, telling.nameOf(commitment));
  const text = cleanForTerminal(commitment.what);
  const due = describeDue(face.words, commitment.promised, telling);
  const isComplaint = commitment.complaintStep !== undefined;
  const head = isComplaint ? clock.complained(who, text) : clock.asked(who, text);
  const by = isComplaint ? clock.acknowledgeBy : clock.answerBy;
  face.output.talk(`${commitment.handle}  ${head}`);
  face.output.talk(`    ${by(due, commitment.handle)}`);
  for (const line of describeNew(face.words, heard, telling)) face.output.talk(`    ${line}`);
}
