import type { Commitment } from '../../domain/commitment/commitment.ts';
import { isOnlyOf } from '../../domain/letters/client-circle.ts';
import { compareDues } from '../../domain/letters/due-order.ts';
import { textsOfAgenda } from '../../domain/letters/free-texts.ts';
import { gatherAgendaFacts } from '../../domain/letters/gather-item-letters.ts';
import type { AgendaFacts, AgendaPart } from '../../domain/letters/item-letter-facts.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { notFor, questionFor, withWarnings, type ItemLetterWorld } from './item-letter-parts.ts';
import type { LetterWish, PreparedLetter } from './prepared-letter.ts';
import { readershipOf } from './readership.ts';

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
