import type { LedgerReads } from '../../src/actions/world.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { commitmentChanges } from '../../src/domain/entries/commitment-fields.ts';
import { fakeLedger } from './fake-ledger.ts';
import { act, countingIds, stoppedClock } from './ledger-facts.ts';

/**
 * The story of commitments that were made up whole: promised, moved and told, as their fields say. A first date
 * that is not the one it was moved from was moved, and told, before.
 */
export function storyOf(commitments: readonly Commitment[]): LedgerReads['story'] {
  const clock = stoppedClock('2026-11-01T09:00');
  const ledger = fakeLedger({ now: clock.now, newId: countingIds('story') });
  for (const { id, moved, told, promised, firstPromised } of commitments) {
    const from = moved?.from ?? promised;
    const first = firstPromised ?? from;
    const write = (verb: 'promised' | 'moved' | 'told', change: object) => {
      const changes = commitmentChanges(change);
      act(ledger, { verb, entity: 'commitment', entityId: id, changes });
    };
    write('promised', { promised: first });
    if (first !== from) write('moved', { promised: from, told: { at: clock.now().wall } });
    if (moved) write('moved', { moved, promised, told: null });
    if (told) write('told', { told });
  }
  return ledger.story;
}
