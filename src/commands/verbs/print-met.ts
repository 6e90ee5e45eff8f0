import type { AskedMeeting, RecordedMeeting } from '../../actions/meetings/asked-meeting.ts';
import type { Problem } from '../../domain/problem.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeClockDay } from '../../wording/sentences/describe-day.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { describeReadBack } from '../../wording/sentences/describe-read-back.ts';
import { unreadJson } from '../printing/commitment-json.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { HeadUnread } from './read-met-head.ts';
import { printHandle, promiseJson } from '../printing/print-changed.ts';
import { isWarning, printWarning, warningsOf } from '../printing/print-warning.ts';

/** The form as it was understood, and what could not be read of it. */
export type MetAside = {
  readonly asked: AskedMeeting;
  readonly problems: readonly Problem[];
  readonly unread: readonly HeadUnread[];
};

/** Says what was written of a meeting; in a pipe the handle of the report that is owed. */
export function printMet(face: Face, recorded: RecordedMeeting, aside: MetAside): ExitCode {
  const code = recorded.unread.length + aside.unread.length > 0 ? 2 : 0;
  if (face.common.json) {
    printJson(face, recorded);
    return code;
  }
  sayMeeting(face, recorded, aside);
  sayNextSteps(face, recorded, aside.problems);
  sayReport(face, recorded);
  return code;
}

function sayMeeting(face: Face, { meeting }: RecordedMeeting, aside: MetAside): void {
  const { clock } = face.words;
  const { asked, unread } = aside;
  const notes = asked.notes.length - unread.length;
  const who = describeWho(face.words, tellingOf(face).nameOf(meeting));
  const kept = notes === 0 ? [] : [clock.notesKept(notes)];
  const met = clock.met(who, cleanForTerminal(meeting.what));
  face.output.talk(`${meeting.handle}  ${face.words.act.sentences([met, ...kept])}`);
  for (const line of unread) {
    const why = describeHeadUnread(face, asked, line);
    // What has no label stays with her already: nothing needs to be mended.
    const mend = line.label === 'unknown' ? [] : [clock.headKept];
    face.output.talk(`    ${[why, ...mend].join(' ')}`);
  }
}

/** What of the form's head was not understood, and what stands instead. */
export function describeHeadUnread(face: Face, asked: AskedMeeting, line: HeadUnread): string {
  const { clock } = face.words;
  const text = cleanForTerminal(line.text);
  if (line.label === 'unknown') return clock.labelUnknown(text);
  if (line.label === 'client') return clock.clientUnread(text);
  return clock.whenUnread(text, describeClockDay(face.words, asked.at, tellingOf(face)));
}

function sayNextSteps(
  face: Face,
  { added, unread }: RecordedMeeting,
  problems: readonly Problem[],
): void {
  const telling = tellingOf(face);
  for (const one of added) {
    const noun = one.assumed?.kind === 'own-past' ? { needNoun: one.assumed.noun } : {};
    const lines = describeReadBack(face.words, { ...one, ...noun }, telling);
    for (const line of lines) face.output.talk(line);
    if (isWarning(one.forecast)) printWarning(face, one.forecast);
  }
  unread.forEach(({ text, handle }, index) => {
    const problem = problems[index];
    const why = problem ? describeProblem(face.words, problem, telling).said : '';
    face.output.talk(face.words.clock.lineUnread(cleanForTerminal(text), handle, why));
  });
}

function sayReport(face: Face, { report }: RecordedMeeting): void {
  if (report === undefined) return;
  const due = describeDue(face.words, report.promised, tellingOf(face));
  face.output.talk(face.words.clock.reportBy(due, report.handle));
  printHandle(face, report.handle);
}

function printJson(face: Face, { meeting, added, unread, report }: RecordedMeeting): void {
  printEnvelope(
    face,
    {
      promise: promiseJson(face, face.world().ledger.commitment(meeting.id) ?? meeting),
      items: added.map(({ commitment, forecast }) => promiseJson(face, commitment, forecast)),
      unread: unread.map(unreadJson),
      report: report && promiseJson(face, report),
    },
    added.flatMap(({ forecast }) => warningsOf(face, forecast)),
  );
}
