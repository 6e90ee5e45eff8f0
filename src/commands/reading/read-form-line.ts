import type {
  AskedMeeting,
  MeetingLine,
  ReadMeetingLine,
} from '../../actions/meetings/asked-meeting.ts';
import type { KnownSoFar } from '../../actions/add-commitments.ts';
import { captureLine, type Captured } from '../../capture/capture-line.ts';
import { draftOfCapture } from '../../capture/draft-of-capture.ts';
import { knownNames } from '../../capture/names/known-names.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import { findLinked } from './find-item.ts';
import { plainReading } from './read-lines.ts';
import { unreadReason } from './keep-line.ts';
import { captureContext } from './reading.ts';
import { namesOf } from '../verbs/read-met.ts';

/** Reads the `>` and `<` lines of a form one after the other, and keeps what was wrong with those that do not read. */
export function formLineReader(
  face: Face,
  { meeting }: AskedMeeting,
): { readonly read: ReadMeetingLine; readonly problems: readonly Problem[] } {
  const context = captureContext(face);
  const [first = ''] = namesOf(face, meeting);
  const problems: Problem[] = [];
  const read: ReadMeetingLine = (line, known) => {
    const drafted = draftLine(line, known);
    if (drafted.ok) return { kind: 'draft', draft: drafted.value };
    problems.push(drafted.problem);
    const verb = line.direction === 'mine' ? 'add' : 'wait';
    const reason = unreadReason(drafted.problem) ?? 'line';
    return { kind: 'unread', draft: { text: line.text, verb, reason } };
  };
  return { read, problems };

  /** A line that names nobody is for the first one who was there. */
  function draftLine(line: MeetingLine, known: KnownSoFar): Result<CommitmentDraft> {
    const names = knownNames(known.people, known.organisations);
    const capture = (text: string) => captureLine([text], { ...context, names });
    const captured = capture(line.text);
    if (captured.ok || captured.problem.kind !== 'person-unknown' || first === '') {
      return draftOf(face, line, captured);
    }
    const named = capture(`${first}: ${line.text}`);
    // What stands before a colon was meant for a name: nobody else is to be promised it.
    const hasName = /^[^:：]{1,30}[:：]/u.test(line.text);
    return draftOf(face, line, named.ok && !hasName ? named : captured);
  }
}

function draftOf(
  face: Face,
  { direction }: MeetingLine,
  captured: Result<Captured>,
): Result<CommitmentDraft> {
  if (!captured.ok) return captured;
  const reading = plainReading(captured.value);
  if (!reading.ok) return reading;
  return draftOfCapture(captured.value, {
    direction,
    findLinked: (text) => findLinked(face, text),
    ...(reading.value === undefined ? {} : { reading: reading.value }),
  });
}
