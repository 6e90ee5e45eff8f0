import type { NewCommitment } from '../../actions/decide-new.ts';
import { wallIn } from '../../domain/commitment/due.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { describeItem, describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeDue, describeMinutes } from '../../wording/sentences/describe-due.ts';
import { describeNew } from '../../wording/sentences/describe-read-back.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';

/** Says what was understood of a meeting to come. */
export function sayPlanned(face: Face, planned: NewCommitment): void {
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

/** Says which other meetings are at the same time. */
export function sayOverlaps(face: Face, planned: Commitment, open: readonly Commitment[]): void {
  const { clock } = face.words;
  const telling = tellingOf(face);
  const mine = spanOf(face, planned);
  for (const other of open) {
    const its = spanOf(face, other);
    if (mine === undefined || its === undefined || !meets(mine, its)) continue;
    const when = describeDue(face.words, other.promised, telling);
    const item = describeItem(face.words, other, telling);
    face.output.talk(`    ${clock.overlaps(item, when)}`);
  }
}

type Span = { readonly from: Temporal.PlainDateTime; readonly till: Temporal.PlainDateTime };

/** On the home wall; undefined for what is no meeting, or has no time. */
function spanOf(face: Face, { kind, promised, need }: Commitment): Span | undefined {
  if (kind !== 'meeting' || promised.kind !== 'moment') return undefined;
  const from = wallIn(face.world().now().zone, promised);
  return { from, till: from.add({ minutes: Math.max(need ?? 0, 1) }) };
}

function meets(one: Span, other: Span): boolean {
  return isBefore(one.from, other.till) && isBefore(other.from, one.till);
}

function isBefore(one: Temporal.PlainDateTime, other: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(one, other) < 0;
}
