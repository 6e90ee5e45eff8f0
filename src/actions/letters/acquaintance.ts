import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { LedgerReads } from '../world.ts';

/** With fewer finished promises than this, what "the deck" means is not yet understood between us. */
const promisesToKnow = 5;

/**
 * How well we know whom a promise was just made to: `new` while few promises to her are finished, and `first` when it
 * is the first one ever. A promise to nobody in particular, or to our own side, needs no recap.
 */
export function acquaintanceOf(
  ledger: Pick<LedgerReads, 'commitmentsOf' | 'person' | 'organisation'>,
  { id, who: [first], kind, direction }: Commitment,
): 'first' | 'new' | 'known' {
  const person = first && ledger.person(first);
  if (!person || kind !== 'work' || direction === 'theirs') return 'known';
  const firm = person.organisation && ledger.organisation(person.organisation);
  if (firm && firm.side !== 'client') return 'known';
  const promises = ledger
    .commitmentsOf(person.id)
    .filter((one) => one.kind === 'work' && one.direction === 'mine' && one.id !== id);
  if (promises.length === 0) return 'first';
  const finished = promises.filter(({ standing }) => standing.kind === 'delivered');
  return finished.length < promisesToKnow ? 'new' : 'known';
}
