import type { AskedMeeting } from '../../actions/meetings/asked-meeting.ts';
import { readMeetingForm, type MeetingForm } from '../../capture/meetings/meeting-form.ts';
import { readMet } from '../../capture/meetings/read-met.ts';
import type { MeetingTime } from '../../capture/meetings/read-meeting-time.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { wallIn } from '../../domain/commitment/due.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { MeetingNote } from '../../domain/decisions/record-meeting.ts';
import { nameCommitment } from '../../domain/commitment/named-commitment.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { momentFlag } from '../reading/date-flags.ts';
import type { Face } from '../face.ts';
import { itemContext } from '../reading/find-item.ts';
import { textFlag } from '../reading/flag-values.ts';
import type { VerbLine } from '../flag-table.ts';
import type { MetAbout } from './met-about.ts';
import { readMetHead, type HeadUnread } from './read-met-head.ts';

/** `7k`, `jane+tom status call`, `jane`: a meeting that was to come is found by its handle, or by who and what. */
export function readMetAbout(face: Face, words: readonly string[]): Result<MetAbout> {
  if (words.length === 0) return refuse({ kind: 'words-missing', missing: 'met' });
  const read = readMet(words, itemContext(face), face.words.clock.meetingWord);
  if (!read.ok) return read;
  if (read.value.kind === 'who') {
    const { who, text: what } = read.value;
    return ok(plannedMeeting(face, who, what) ?? { who, what });
  }
  const { commitment } = read.value;
  const isOpen = commitment.standing.kind === 'open';
  if (commitment.kind === 'meeting' && isOpen) return ok(commitment);
  return isOpen
    ? refuse({ kind: 'commitment-not-found', typed: words.join(' ') })
    : refuse({ kind: 'not-open', commitment });
}

/** The open one with the same people and the same words that lies behind us, or is today. */
function plannedMeeting(face: Face, who: WhoSaid, what: string): Commitment | undefined {
  const { ledger, now } = face.world();
  const ids = who.people.map((one) => (one.kind === 'known' ? one.id : ''));
  const today = now().wall.toPlainDate();
  return ledger
    .openCommitments()
    .find(
      (one) =>
        one.kind === 'meeting' &&
        one.what.toLowerCase() === what.toLowerCase() &&
        ids.every((id) => one.who.some((person) => person === id)) &&
        one.promised.kind === 'moment' &&
        Temporal.PlainDate.compare(one.promised.at.toPlainDate(), today) <= 0,
    );
}

/** When it was, as far as is known before the form is read. */
export function usualTime(
  face: Face,
  about: MetAbout,
  flags: VerbLine['flags'],
): Result<MeetingTime> {
  const said = momentFlag(face, flags, 'at');
  if (!said.ok) return said;
  const { wall, zone } = face.world().now();
  const now = wall.round({ smallestUnit: 'minute', roundingMode: 'trunc' });
  const via = textFlag(flags, 'via') ?? ('id' in about ? about.via : undefined);
  const channel = via === undefined ? {} : { via };
  if (said.value !== undefined) return ok({ at: said.value, end: said.value, ...channel });
  if (!('id' in about) || about.promised.kind !== 'moment')
    return ok({ at: now, end: now, ...channel });
  const at = wallIn(zone, about.promised);
  if (Temporal.PlainDateTime.compare(at, now) > 0) return ok({ at: now, end: now, ...channel });
  const end = at.add({ minutes: about.need ?? 0 });
  return ok({ at, end: Temporal.PlainDateTime.compare(end, now) > 0 ? now : end, ...channel });
}

/** A form as it was understood, and what of its head was not. */
export type ReadForm = { readonly asked: AskedMeeting; readonly unread: readonly HeadUnread[] };

/** What the form says, as what is to be written. */
export function readMetForm(
  face: Face,
  text: string,
  known: {
    readonly about: MetAbout;
    readonly usual: MeetingTime;
    readonly flags: VerbLine['flags'];
  },
): ReadForm {
  const form = readMeetingForm(text);
  const { place, present, copy, job } = form.head;
  const { time, about, joined, ...head } = readMetHead(face, form.head, known);
  const unread = [
    ...head.unread,
    ...form.unknown.map((line) => ({ label: 'unknown', text: line }) as const),
  ];
  const number = textFlag(known.flags, 'job') ?? job;
  const note = textFlag(known.flags, 'note');
  const asked: AskedMeeting = {
    meeting: about,
    joined,
    reportName: face.words.clock.reportOf(about.what),
    ...time,
    details: {
      ...(place === undefined ? {} : { place }),
      ...(present === undefined ? {} : { present }),
      ...(copy === undefined ? {} : { copy }),
    },
    ...(number === undefined ? {} : { job: number }),
    notes: [
      ...notesOf(form),
      ...(note === undefined ? [] : [{ kind: 'private', text: note } as const]),
      ...unread.map((line) => ({ kind: 'private', text: textKept(line) }) as const),
    ],
    lines: form.topics.flatMap(({ title, next }) =>
      next
        .filter((line) => line.text !== '')
        .map((line) => ({ ...line, ...(title === undefined ? {} : { topic: title }) })),
    ),
  };
  return { asked, unread };
}

/** A line of the head goes on with its label, which was cut off. */
function textKept({ label, text }: HeadUnread): string {
  return label === 'unknown' ? text : `${label}: ${text}`;
}

function notesOf(form: MeetingForm): readonly MeetingNote[] {
  const said = form.topics.flatMap(({ title, discussed, objections, decided }) => {
    const topic = title === undefined ? {} : { topic: title };
    return [
      ...discussed.map((text) => ({ kind: 'discussed' as const, text, ...topic })),
      ...objections.map((text) => ({ kind: 'objection' as const, text, ...topic })),
      ...decided.map((text) => ({ kind: 'decision' as const, text, ...topic })),
    ];
  });
  return [
    ...said,
    ...form.brief.map(({ label, text }) => ({ kind: 'brief' as const, text, topic: label })),
    ...form.private.map((text) => ({ kind: 'private' as const, text })),
    ...form.means.map((text) => ({ kind: 'means' as const, text })),
  ];
}

/** The people of a meeting by name, for the form. */
export function namesOf(face: Face, about: MetAbout): readonly string[] {
  const { ledger } = face.world();
  if ('id' in about) return nameCommitment(ledger, about).people.map(({ name }) => name);
  return about.who.people.map((one) =>
    one.kind === 'new' ? one.name : (ledger.person(one.id)?.name ?? ''),
  );
}
