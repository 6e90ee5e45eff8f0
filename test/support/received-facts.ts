import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { wallMinutesOf } from '../../src/domain/calendar/wall-minutes.ts';
import { dueKey, plainDueOf } from '../../src/domain/entries/order-keys.ts';
import type { ReceivedFacts } from '../../src/domain/forecast/received-wait.ts';

/** What a ledger says of a wait that came in. */
export function receivedFactsOf({ said, promised, standing }: Commitment): ReceivedFacts {
  if (standing.kind !== 'delivered') throw new Error('it is not in');
  const zone = promised.kind === 'moment' ? promised.zone : undefined;
  return {
    said: wallMinutesOf(said),
    promised: plainDueOf(dueKey(promised), zone),
    delivered: wallMinutesOf(standing.at),
  };
}
