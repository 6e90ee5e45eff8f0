import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { tellStory } from '../../domain/commitment/story.ts';
import type { ClientCircle } from '../../domain/letters/client-circle.ts';
import { circleOfClient, circleOfPerson } from '../../domain/letters/client-circle.ts';
import { textsOfHeadsUp } from '../../domain/letters/free-texts.ts';
import { gatherHeadsUpFacts } from '../../domain/letters/gather-heads-up-facts.ts';
import type { HeadsUpFacts } from '../../domain/letters/heads-up-facts.ts';
import { isChatChannel } from '../../domain/letters/letter-channel.ts';
import {
  addressWarnings,
  outsidersAmong,
  outsiderWarnings,
} from '../../domain/letters/letter-warnings.ts';
import type { Person } from '../../domain/people/people.ts';
import type { NoHeadsUp } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { LetterWish, LetterWorld, PreparedLetter } from './prepared-letter.ts';
import type { LedgerReads } from '../world.ts';
import { undecidedWarnings } from './undecided-warnings.ts';

export type HeadsUpWish = LetterWish & {
  /** The date to propose; absent: the one it was moved to. */
  readonly to?: Due;
  /** Why, in words they may read; absent: what was said when it was moved. */
  readonly why?: string;
  /** What they can have on the date they count on, or now when that has passed. */
  readonly partial?: string;
};

export type PreparedHeadsUp = PreparedLetter<HeadsUpFacts>;

/** The part of the world a heads-up is gathered from. */
export type HeadsUpWorld = Pick<LetterWorld, 'now' | 'settings'> & {
  readonly ledger: Pick<
    LedgerReads,
    'person' | 'organisation' | 'people' | 'organisations' | 'story' | 'unclearCommitments'
  >;
};

/** Gathers what a letter may say of a promise that needs another date. Writes nothing. */
export function prepareHeadsUp(
  world: HeadsUpWorld,
  commitment: Commitment,
  wish: HeadsUpWish,
): Result<PreparedHeadsUp> {
  if (commitment.standing.kind !== 'open') return refuse({ kind: 'not-open', commitment });
  if (commitment.direction === 'theirs') return refuseFor(commitment, 'wait');
  if (commitment.kind !== 'work') return refuseFor(commitment, 'not-work');
  const about = circleAround(world, commitment);
  if (!about.ok) return about;
  const { circle, readers } = about.value;
  const { ledger, settings } = world;
  const facts = gatherHeadsUpFacts({
    ...wish,
    commitment,
    story: tellStory(ledger.story(commitment.id)),
    readers,
    firm: circle.organisation,
    now: world.now(),
    me: settings.me,
  });
  if (facts === undefined) return refuseFor(commitment, 'no-news');
  const outsiders = outsidersAmong(ledger.organisations(), ledger.people());
  return ok({
    facts,
    warnings: [
      ...addressWarnings({ circle, readers }, settings.me),
      ...outsiderWarnings(textsOfHeadsUp(facts), circle, outsiders),
      ...undecidedWarnings(ledger, [commitment.id]),
    ],
    isChatUsual: isChatChannel(readers[0]?.channel),
    datesSaid: [commitment.id],
    name: circle.name,
    id: circle.id,
  });
}

type Readership = { readonly circle: ClientCircle; readonly readers: readonly Person[] };

/** Whom the promise was made to. One made to a firm as a whole is answered to the first of its people. */
function circleAround({ ledger }: HeadsUpWorld, commitment: Commitment): Result<Readership> {
  const who = commitment.who.flatMap((id) => ledger.person(id) ?? []);
  const [first] = who;
  const firm = commitment.organisation && ledger.organisation(commitment.organisation);
  if (firm) {
    const circle = circleOfClient(firm, ledger.people());
    const readers = who.length > 0 ? who : circle.people.slice(0, 1);
    if (readers.length > 0) return ok({ circle, readers });
    return refuse({ kind: 'client-without-person', organisation: firm });
  }
  if (first === undefined) return refuseFor(commitment, 'oneself');
  return ok({ circle: { ...circleOfPerson(first), people: who }, readers: who });
}

function refuseFor(commitment: Commitment, reason: NoHeadsUp): Result<never> {
  return refuse({ kind: 'no-heads-up', commitment, reason });
}
