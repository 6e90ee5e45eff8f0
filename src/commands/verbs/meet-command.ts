import { gatherEvents } from '../../actions/gather-calendar.ts';
import type { NewCommitment } from '../../actions/decide-new.ts';
import { planMeeting } from '../../actions/meetings/plan-meeting.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { readMeeting, type MeetingRead } from '../../capture/meetings/read-meeting.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { ok, type Result } from '../../domain/result.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { durationFlag } from '../reading/duration-flag.ts';
import type { ExitCode, Face } from '../face.ts';
import { textFlag, textPart } from '../reading/flag-values.ts';
import type { VerbLine } from '../flag-table.ts';
import { printHandle, promiseJson } from '../printing/print-changed.ts';
import { keepLine } from '../reading/keep-line.ts';
import { captureContext } from '../reading/reading.ts';
import { sayOthers } from '../printing/say-others.ts';
import { sayOverlaps, sayPlanned } from './say-meeting.ts';
import { settleMeetingTime } from './meeting-when.ts';

/** `kept meet WHO WHEN [WHAT] [--place TEXT] [--for 1h]`: a meeting to come. */
export async function runMeet(face: Face, line: VerbLine): Promise<ExitCode> {
  return meet(face, line, undefined);
}

/** The line of a meeting that could not be read, again. */
export async function mendMeeting(
  face: Face,
  line: VerbLine,
  mends: UnreadLine,
): Promise<ExitCode> {
  return meet(face, line, mends);
}

async function meet(face: Face, line: VerbLine, mends: UnreadLine | undefined): Promise<ExitCode> {
  if (line.words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'who' });
  const draft = await readDraft(face, line);
  if (!draft.ok) {
    const capturing = { verb: 'meet', ...(mends === undefined ? {} : { mends }) } as const;
    return keepLine(face, draft.problem, { line, capturing });
  }
  const wanted = { ...draft.value, ...(mends === undefined ? {} : { mends }) };
  const before = face.world().ledger.openCommitments();
  const { done: planned, others } = watchOthers(
    face.world(),
    [{ direction: 'mine', serves: [] }],
    () => planMeeting(face.world(), wanted),
  );
  if (!planned.ok) return printProblem(face, planned.problem);
  if (face.common.json) {
    printEnvelope(face, { promise: promiseJson(face, planned.value.commitment) });
    return 0;
  }
  sayPlanned(face, planned.value);
  sayOverlaps(face, planned.value.commitment, before);
  printHandle(face, planned.value.commitment.handle);
  sayOthers(face, others);
  return handOn(face, planned.value, line.flags);
}

async function readDraft(face: Face, { words, flags }: VerbLine): Promise<Result<Draft>> {
  const need = durationFlag(flags);
  if (!need.ok) return need;
  const read = readMeeting(words, captureContext(face));
  if (!read.ok) return read;
  const due = await settleMeetingTime(face, read.value.when);
  return due.ok ? ok(draftOf(face, read.value, { flags, due: due.value, need: need.value })) : due;
}

type Draft = Omit<CommitmentDraft, 'kind' | 'direction'>;

/** `--ics FILE`: the meeting for their calendar, with nothing private in it. */
async function handOn(
  face: Face,
  { commitment }: NewCommitment,
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  const path = textFlag(flags, 'ics');
  if (path === undefined) return 0;
  const { handOnEvents } = await import('../calendar/write-calendar.ts');
  // Nothing was changed about what was only now made.
  return handOnEvents(face, path, gatherEvents([commitment], []));
}

type Parts = {
  readonly flags: VerbLine['flags'];
  readonly due: Due;
  readonly need: number | undefined;
};

function draftOf(face: Face, read: MeetingRead, { flags, due, need }: Parts): Draft {
  const place = textFlag(flags, 'place');
  return {
    who: read.who,
    what: read.what ?? face.words.clock.meetingWord,
    due,
    serves: [],
    after: [],
    isNeedAssumed: false,
    isShareable: false,
    ...(need === undefined ? {} : { need }),
    ...(place === undefined ? {} : { meeting: { place } }),
    ...textPart(flags, 'via', 'via'),
    ...textPart(flags, 'job', 'job'),
    ...textPart(flags, 'note', 'note'),
  };
}
