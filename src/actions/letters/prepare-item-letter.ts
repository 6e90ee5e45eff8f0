import type { Commitment } from '../../domain/commitment/commitment.ts';
import { tellStory } from '../../domain/commitment/story.ts';
import { isOnlyOf } from '../../domain/letters/client-circle.ts';
import { textsOfChase, textsOfRecap, textsOfReply } from '../../domain/letters/free-texts.ts';
import {
  gatherChaseFacts,
  gatherRecapFacts,
  gatherReplyFacts,
} from '../../domain/letters/gather-item-letters.ts';
import type { ChaseFacts, RecapFacts, ReplyFacts } from '../../domain/letters/item-letter-facts.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { notFor, questionFor, withWarnings, type ItemLetterWorld } from './item-letter-parts.ts';
import type { LetterWish, PreparedLetter } from './prepared-letter.ts';
import { readershipOf, type Readership } from './readership.ts';

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
