import type { Commitment } from '../commitment/commitment.ts';
import { briefLabels } from '../commitment/form-label.ts';
import type { Note } from '../commitment/note.ts';
import type {
  AgendaFacts,
  AgendaPart,
  BriefFacts,
  ChaseFacts,
  RecapFacts,
  RecapItem,
  ReplyFacts,
} from './item-letter-facts.ts';
import { hasPassed, letterDateOf, type LetterClock } from './letter-clock.ts';
import { gatherLetterFacts, type LetterQuestion } from './letter-facts.ts';

/** What was agreed, each with its date. */
export function gatherRecapFacts(
  question: LetterQuestion,
  items: readonly Commitment[],
): RecapFacts {
  const { clock, facts } = gatherLetterFacts(question);
  return { ...facts, items: items.map((item) => recapItem(clock, item)) };
}

function recapItem(clock: LetterClock, item: Commitment): RecapItem {
  return { ...thing(item), ...dateOf(clock, item), isTheirs: item.direction === 'theirs' };
}

/** What they owe; `count` of earlier askings, `serves` our promises that wait for it. */
export function gatherChaseFacts(
  question: LetterQuestion,
  wait: Commitment,
  { count, serves }: { readonly count: number; readonly serves: readonly Commitment[] },
): ChaseFacts {
  const { clock, facts } = gatherLetterFacts(question);
  const due = letterDateOf(clock, wait.promised);
  const [hold] = serves.flatMap(({ what, promised }) => {
    const at = hasPassed(clock.now, promised) ? undefined : letterDateOf(clock, promised);
    return at === undefined ? [] : [{ what, at }];
  });
  return {
    ...facts,
    ...thing(wait),
    ...(due === undefined ? {} : { due }),
    isPast: hasPassed(clock.now, wait.promised),
    count,
    ...(hold === undefined ? {} : { hold }),
  };
}

export function gatherReplyFacts(
  question: LetterQuestion,
  { what, complaintStep }: Commitment,
  answer: string | undefined,
): ReplyFacts {
  const { facts } = gatherLetterFacts(question);
  const kind =
    complaintStep === undefined
      ? 'question'
      : complaintStep === 'acknowledge'
        ? 'complaint'
        : 'put-right';
  return { ...facts, asked: what, kind, ...(answer === undefined ? {} : { answer }) };
}

/** Undefined when the meeting has no time. `bring`: what they owe by then. */
export function gatherAgendaFacts(
  question: LetterQuestion,
  meeting: Commitment,
  {
    parts,
    bring,
  }: { readonly parts: readonly AgendaPart[]; readonly bring: readonly Commitment[] },
): AgendaFacts | undefined {
  const { clock, facts } = gatherLetterFacts(question);
  const at = letterDateOf(clock, meeting.promised);
  if (at === undefined) return undefined;
  const { place } = meeting.meeting ?? {};
  return {
    ...facts,
    what: meeting.what,
    at,
    ...(meeting.need === undefined ? {} : { minutes: meeting.need }),
    ...(place === undefined ? {} : { place }),
    parts,
    bring: bring.map(({ what }) => what),
  };
}

/** A task with the lines of its brief and what was decided where it was given. */
export function gatherBriefFacts(
  question: LetterQuestion,
  item: Commitment,
  { notes, readers }: { readonly notes: readonly Note[]; readonly readers: BriefFacts['readers'] },
): BriefFacts {
  const { clock, facts } = gatherLetterFacts(question);
  const aim = readers === 'studio' ? (item.target ?? item.promised) : item.promised;
  const by = item.kind === 'meeting' ? undefined : letterDateOf(clock, aim);
  const client = question.firm?.name;
  return {
    ...facts,
    readers,
    ...(client === undefined ? {} : { client }),
    ...thing(item),
    ...(by === undefined ? {} : { by }),
    lines: briefLabels.flatMap((label) =>
      notes
        .filter(({ kind, topic }) => kind === 'brief' && topic === label)
        .map(({ text }) => ({ label, text })),
    ),
    decided: notes.filter(({ kind }) => kind === 'decision').map(({ text }) => text),
  };
}

function thing({ what, theyGet }: Commitment): {
  readonly what: string;
  readonly exactly?: string;
} {
  return { what, ...(theyGet === undefined ? {} : { exactly: theyGet }) };
}

function dateOf(clock: LetterClock, { promised }: Commitment) {
  const by = letterDateOf(clock, promised);
  return by === undefined ? {} : { by };
}
