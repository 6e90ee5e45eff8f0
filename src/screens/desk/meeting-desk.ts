import { planMeeting } from '../../actions/meetings/plan-meeting.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { meetingDue } from '../../capture/meetings/meeting-due.ts';
import { readMet } from '../../capture/meetings/read-met.ts';
import { readMeeting, type MeetingRead } from '../../capture/meetings/read-meeting.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { problem, saidWithOthers, tellingOf, type Desk } from './desk-outcome.ts';
import type { Outcome } from './outcome.ts';
import { itemContext, settledReading, type Reader } from './world-reading.ts';

/** A meeting to come, as after `kept meet`: WHO WHEN WHAT. `mends`: the kept line that it puts right. */
export function meet(desk: Desk, line: string, mends?: UnreadLine): Outcome {
  const { world, words, reader } = desk;
  const read = readMeeting([line], itemContext(reader));
  if (!read.ok) return problem(desk, read.problem);
  const due = dueOf(reader, read.value);
  if (!due.ok) return problem(desk, due.problem);
  const { done: planned, others } = watchOthers(world, [{ direction: 'mine', serves: [] }], () =>
    planMeeting(world, {
      who: read.value.who,
      what: read.value.what ?? words.clock.meetingWord,
      due: due.value,
      serves: [],
      after: [],
      isNeedAssumed: false,
      isShareable: false,
      ...(mends === undefined ? {} : { mends }),
    }),
  );
  if (!planned.ok) return problem(desk, planned.problem);
  const { commitment } = planned.value;
  const telling = tellingOf(world);
  const who = describeWho(words, telling.nameOf(commitment));
  const head = words.clock.meetingHead(who, cleanForTerminal(commitment.what));
  const when = describeDue(words, commitment.promised, telling);
  return saidWithOthers(
    desk,
    words.morning.joined([`${commitment.handle}  ${head}`, when]),
    others,
  );
}

function dueOf({ world }: Reader, { when }: MeetingRead): Result<Due> {
  if (when.kind === 'without-date') return refuse({ kind: 'date-missing' });
  const reading = settledReading(when.read);
  if (!reading.ok) return reading;
  return meetingDue({ due: reading.value.due, text: when.read.text }, world.now());
}

/** Why no form can be opened for what was typed; undefined: it can. */
export function metProblem(desk: Desk, typed: string): Outcome | undefined {
  const read = readMet([typed], itemContext(desk.reader), desk.words.clock.meetingWord);
  return read.ok ? undefined : problem(desk, read.problem);
}
