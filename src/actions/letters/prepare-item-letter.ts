import type { Commitment } from '../../domain/commitment/commitment.ts';
import { tellStory } from '../../domain/commitment/story.ts';
import {
  textsOfAgenda,
  textsOfBrief,
  textsOfChase,
  textsOfRecap,
  textsOfReply,
} from '../../domain/letters/free-texts.ts';
import {
  gatherAgendaFacts,
  gatherBriefFacts,
  gatherChaseFacts,
  gatherRecapFacts,
  gatherReplyFacts,
} from '../../domain/letters/gather-item-letters.ts';
import { isOnlyOf } from '../../domain/letters/client-circle.ts';
import { isInward } from '../../domain/letters/inward-reader.ts';
import type {
  AgendaFacts,
  AgendaPart,
  BriefFacts,
  ChaseFacts,
  RecapFacts,
  ReplyFacts,
} from '../../domain/letters/item-letter-facts.ts';
import { compareDues } from '../../domain/letters/due-order.ts';
import { isChatChannel } from '../../domain/letters/letter-channel.ts';
import type { LetterQuestion } from '../../domain/letters/letter-facts.ts';
import {
  addressWarnings,
  outsidersAmong,
  outsiderWarnings,
} from '../../domain/letters/letter-warnings.ts';
import type { Person } from '../../domain/people/people.ts';
import type { LetterKind } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { meetingOf, minutesOf } from './prepare-report.ts';
import type { LetterWish, LetterWorld, PreparedLetter } from './prepared-letter.ts';
import { readershipOf, type Readership } from './readership.ts';
import type { LedgerReads } from '../world.ts';

/** The part of the world a letter about one thing is gathered from. */
export type ItemLetterWorld = Pick<LetterWorld, 'now' | 'settings'> & {
  readonly ledger: Pick<
    LedgerReads,
    | 'commitment'
    | 'openCommitments'
    | 'notesAbout'
    | 'story'
    | 'person'
    | 'organisation'
    | 'people'
    | 'organisations'
  >;
};

/** Promises and waits summed up for the people of the first. Meetings and clocks are not. */
export function prepareRecap(
  world: ItemLetterWorld,
  items: readonly Commitment[],
  wish: LetterWish,
): Result<PreparedLetter<RecapFacts>> {
  const other = items.find((one) => one.kind !== 'work' || one.complaintStep !== undefined);
  const [first] = items;
  if (other) return refuse({ kind: 'letter-not-for', commitment: other, letter: 'recap' });
  if (first === undefined) return refuse({ kind: 'words-missing', missing: 'item' });
  const about = readershipOf(world.ledger, first, 'recap');
  if (!about.ok) return about;
  const theirs = items.filter(({ who }) => isOnlyOf(about.value.circle, who));
  const facts = gatherRecapFacts(questionFor(world, about.value, wish), theirs);
  const prepared = withWarnings(world, about.value, {
    facts,
    texts: textsOfRecap(facts),
    said: theirs,
  });
  // Two lines go the way the call came: by chat, whatever else she is written in.
  return ok({ ...prepared, isChatUsual: true });
}

/** What they owe, asked for once more. */
export function prepareChase(
  world: ItemLetterWorld,
  wait: Commitment,
  wish: LetterWish,
): Result<PreparedLetter<ChaseFacts>> {
  if (wait.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment: wait });
  if (wait.direction === 'mine') return notFor(wait, 'chase');
  const about = readershipOf(world.ledger, wait, 'chase');
  if (!about.ok) return about;
  const asked = tellStory(world.ledger.story(wait.id)).filter(({ kind }) => kind === 'told');
  const facts = gatherChaseFacts(questionFor(world, about.value, wish), wait, {
    count: asked.length,
    serves: servedBy(world, wait, about.value),
  });
  return ok(withWarnings(world, about.value, { facts, texts: textsOfChase(facts), said: [wait] }));
}

/** Our promises to the same house that cannot go on without it, soonest first. */
function servedBy(
  { ledger }: ItemLetterWorld,
  wait: Commitment,
  { circle }: Readership,
): readonly Commitment[] {
  return ledger
    .openCommitments()
    .filter(({ id, after }) => wait.serves.includes(id) || after.includes(wait.id))
    .filter(({ who, direction }) => direction === 'mine' && isOnlyOf(circle, who));
}

/** The answer to a question, as far as she has said it. */
export function prepareReply(
  world: ItemLetterWorld,
  clock: Commitment,
  wish: LetterWish & { readonly answer?: string },
): Result<PreparedLetter<ReplyFacts>> {
  if (clock.kind !== 'reply') return notFor(clock, 'reply');
  const about = readershipOf(world.ledger, clock, 'reply');
  if (!about.ok) return about;
  const facts = gatherReplyFacts(questionFor(world, about.value, wish), clock, wish.answer);
  return ok(withWarnings(world, about.value, { facts, texts: textsOfReply(facts), said: [] }));
}

/** What a meeting to come is about: the parts she named, or else what is open between us. */
export function prepareAgenda(
  world: ItemLetterWorld,
  meeting: Commitment,
  wish: LetterWish & { readonly parts: readonly AgendaPart[] },
): Result<PreparedLetter<AgendaFacts>> {
  if (meeting.kind !== 'meeting') return notFor(meeting, 'agenda');
  if (meeting.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment: meeting });
  const about = readershipOf(world.ledger, meeting, 'agenda');
  if (!about.ok) return about;
  const { circle } = about.value;
  const open = world.ledger
    .openCommitments()
    .filter(({ kind, who, organisation, complaintStep }) => {
      const isTheirs = organisation === circle.organisation?.id || who.length > 0;
      return kind === 'work' && complaintStep === undefined && isTheirs && isOnlyOf(circle, who);
    });
  const due = open.filter(({ promised }) => compareDues(promised, meeting.promised) <= 0);
  const ours = open
    .filter(({ direction }) => direction === 'mine')
    .map(({ what }) => ({ text: what }));
  const facts = gatherAgendaFacts(questionFor(world, about.value, wish), meeting, {
    parts: wish.parts.length > 0 ? wish.parts : ours,
    bring: due.filter(({ direction }) => direction === 'theirs'),
  });
  if (facts === undefined) return notFor(meeting, 'agenda');
  return ok(
    withWarnings(world, about.value, { facts, texts: textsOfAgenda(facts), said: [meeting] }),
  );
}

/** For whom a brief is: the client who confirms it, or somebody on our side who does it. */
export type BriefWish = LetterWish & {
  readonly readers:
    | { readonly kind: 'client' }
    /** Absent: whoever in the studio takes it. */
    | { readonly kind: 'studio'; readonly to?: Person };
};

/** The brief of a promise, or of the meeting where it was given. */
export function prepareBrief(
  world: ItemLetterWorld,
  item: Commitment,
  wish: BriefWish,
): Result<PreparedLetter<BriefFacts>> {
  const isTask = (item.kind === 'work' && item.direction === 'mine') || item.kind === 'meeting';
  if (!isTask) return notFor(item, 'brief');
  const about = readershipOf(world.ledger, item, 'brief');
  if (!about.ok) return about;
  const { readers } = wish;
  if (readers.kind === 'client') return briefFor(world, item, { wish, readership: about.value });
  const { to } = readers;
  if (to && !isInward(to, world.ledger.organisations())) {
    return refuse({ kind: 'letter-inward', name: to.name });
  }
  const readership = { ...about.value, readers: to ? [to] : [] };
  // The studio is written to in its own language, whatever the client's is.
  const language = wish.language ?? to?.language ?? wish.faceLanguage;
  return briefFor(world, item, { wish: { ...wish, language }, readership });
}

function briefFor(
  world: ItemLetterWorld,
  item: Commitment,
  { wish, readership }: { readonly wish: BriefWish; readonly readership: Readership },
): Result<PreparedLetter<BriefFacts>> {
  const meeting = meetingOf(world, item);
  const facts = gatherBriefFacts(questionFor(world, readership, wish), item, {
    notes: meeting === undefined ? [] : minutesOf(world, meeting),
    readers: wish.readers.kind,
  });
  const said = wish.readers.kind === 'client' ? [item] : [];
  return ok(withWarnings(world, readership, { facts, texts: textsOfBrief(facts), said }));
}

function notFor(commitment: Commitment, letter: LetterKind): Result<never> {
  return refuse({ kind: 'letter-not-for', commitment, letter });
}

function questionFor(
  { now, settings }: ItemLetterWorld,
  { circle, readers }: Readership,
  wish: LetterWish,
): LetterQuestion {
  const language = wish.language === undefined ? {} : { language: wish.language };
  return {
    readers,
    firm: circle.organisation,
    now: now(),
    me: settings.me,
    faceLanguage: wish.faceLanguage,
    ...language,
  };
}

type Gathered<Facts> = {
  readonly facts: Facts;
  readonly texts: readonly string[];
  readonly said: readonly Commitment[];
};

function withWarnings<Facts>(
  { ledger, settings }: ItemLetterWorld,
  { circle, readers }: Readership,
  { facts, texts, said }: Gathered<Facts>,
): PreparedLetter<Facts> {
  const outsiders = outsidersAmong(ledger.organisations(), ledger.people());
  return {
    facts,
    warnings: [
      ...addressWarnings(readers, settings.me),
      ...outsiderWarnings(texts, circle, outsiders),
    ],
    isChatUsual: isChatChannel(readers[0]?.channel),
    datesSaid: said.filter(({ promised }) => promised.kind !== 'none').map(({ id }) => id),
    name: circle.name,
    id: circle.id,
  };
}
