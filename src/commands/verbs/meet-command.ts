import { gatherEvents } from '../../actions/gather-calendar.ts';
import { planMeeting, type PlannedMeeting } from '../../actions/meetings/plan-meeting.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { readMeeting, type MeetingRead } from '../../capture/meetings/read-meeting.ts';
import { noDue, type Due } from '../../domain/commitment/due.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeDue, describeMinutes } from '../../wording/sentences/describe-due.ts';
import { describeNew } from '../../wording/sentences/describe-read-back.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import { durationFlag } from '../reading/duration-flag.ts';
import type { ExitCode, Face } from '../face.ts';
import { textFlag, textPart } from '../reading/flag-values.ts';
import type { VerbLine } from '../flag-table.ts';
import { printHandle, promiseJson } from '../printing/print-changed.ts';
import { captureContext } from '../reading/reading.ts';
import { sayOthers } from '../printing/say-others.ts';
import { settleReading } from '../reading/settle-reading.ts';

/** `kept meet WHO WHEN [WHAT] [--place TEXT] [--for 1h]`: a meeting to come. */
export async function runMeet(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'who' });
  const read = readMeeting(words, captureContext(face));
  if (!read.ok) return printProblem(face, read.problem);
  const due = await settleWhen(face, read.value);
  if (!due.ok) return printProblem(face, due.problem);
  const draft = draftOf(face, read.value, { flags, due: due.value });
  if (!draft.ok) return printProblem(face, draft.problem);
  const { done: planned, others } = watchOthers(
    face.world(),
    [{ direction: 'mine', serves: [] }],
    () => planMeeting(face.world(), draft.value),
  );
  if (!planned.ok) return printProblem(face, planned.problem);
  if (face.common.json) {
    printEnvelope(face, { promise: promiseJson(face, planned.value.commitment) });
    return 0;
  }
  sayPlanned(face, planned.value);
  printHandle(face, planned.value.commitment.handle);
  sayOthers(face, others);
  return handOn(face, planned.value, flags);
}

/** `--ics FILE`: the meeting for their calendar, with nothing private in it. */
async function handOn(
  face: Face,
  { commitment }: PlannedMeeting,
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  const path = textFlag(flags, 'ics');
  if (path === undefined) return 0;
  const { handOnEvents } = await import('../calendar/write-calendar.ts');
  // Nothing was changed about what was only now made.
  return handOnEvents(face, path, gatherEvents([commitment], []));
}

/** A meeting without a time is none yet. */
async function settleWhen(face: Face, { when }: MeetingRead): Promise<Result<Due>> {
  if (when.kind === 'without-date') return refuse({ kind: 'date-missing' });
  const settled = await settleReading(face, when.read);
  return settled.ok ? ok(settled.value.reading.due) : settled;
}

type Parts = { readonly flags: VerbLine['flags']; readonly due: Due };

function draftOf(
  face: Face,
  read: MeetingRead,
  { flags, due }: Parts,
): Result<Omit<CommitmentDraft, 'kind' | 'direction'>> {
  const need = durationFlag(flags);
  if (!need.ok) return need;
  const place = textFlag(flags, 'place');
  return ok({
    who: read.who,
    what: read.what ?? face.words.clock.meetingWord,
    due: due.kind === 'none' ? noDue : due,
    serves: [],
    after: [],
    isNeedAssumed: false,
    isShareable: false,
    ...(need.value === undefined ? {} : { need: need.value }),
    ...(place === undefined ? {} : { meeting: { place } }),
    ...textPart(flags, 'via', 'via'),
    ...textPart(flags, 'job', 'job'),
    ...textPart(flags, 'note', 'note'),
  });
}

function sayPlanned(face: Face, planned: PlannedMeeting): void {
  const { commitment } = planned;
  const { clock } = face.words;
  const telling = tellingOf(face);
  const who = describeWho(face.words, telling.nameOf(commitment));
  const { place } = commitment.meeting ?? {};
  const parts = [
    ...(commitment.need === undefined
      ? []
      : [clock.lasts(describeMinutes(face.words, commitment.need))]),
    ...(place === undefined ? [] : [cleanForTerminal(place)]),
  ];
  const head = clock.meetingHead(who, cleanForTerminal(commitment.what));
  face.output.talk(`${commitment.handle}  ${head}`);
  const when = describeDue(face.words, commitment.promised, telling);
  face.output.talk(`    ${clock.meetingAt(when, parts)}`);
  for (const line of describeNew(face.words, planned, telling)) face.output.talk(`    ${line}`);
}
