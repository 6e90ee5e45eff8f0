import type { Commitment } from '../../domain/commitment/commitment.ts';
import { textsOfBrief } from '../../domain/letters/free-texts.ts';
import { gatherBriefFacts } from '../../domain/letters/gather-item-letters.ts';
import { inwardReader } from '../../domain/letters/inward-reader.ts';
import type { BriefFacts } from '../../domain/letters/item-letter-facts.ts';
import type { Person } from '../../domain/people/people.ts';
import { ok, type Result } from '../../domain/result.ts';
import { notFor, questionFor, withWarnings, type ItemLetterWorld } from './item-letter-parts.ts';
import { meetingOf, minutesOf } from './prepare-report.ts';
import type { LetterWish, PreparedLetter } from './prepared-letter.ts';
import { readershipOf, type Readership } from './readership.ts';

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
  const { ledger } = world;
  const everybody = { organisations: ledger.organisations(), people: ledger.people() };
  const may = to ? inwardReader(to, everybody) : ok(undefined);
  if (!may.ok) return may;
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
