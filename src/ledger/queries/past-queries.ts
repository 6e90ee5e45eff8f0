import type { LedgerReads } from '../../actions/world.ts';
import { wallMinutesFromText } from '../../domain/calendar/plain-due.ts';
import { plainDueOf } from '../../domain/entries/order-keys.ts';
import type { ReceivedFacts } from '../../domain/forecast/received-wait.ts';
import type { Outcome } from '../../domain/review/tally.ts';
import { numberIn, textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';
import { commitmentColumns, commitmentsFrom } from './commitment-queries.ts';

type PastReads = Pick<LedgerReads, 'receivedFrom' | 'deliveredCount' | 'outcomesSince'>;

/** What is asked about the past at every start: answered from an index or in plain numbers, however long it is. */
export function pastQueries(store: () => Store): PastReads {
  return {
    receivedFrom: (owner, most) =>
      (owner === undefined
        ? // The first condition is that of the index of what is closed.
          store().all(
            `SELECT said, due, zone, closed FROM commitment
             WHERE state <> 'open' AND state = 'delivered' AND direction = 'theirs'
             ORDER BY closed DESC, born DESC LIMIT ?`,
            most,
          )
        : store().all(
            `SELECT said, due, zone, closed FROM commitment
             JOIN party ON party.commitment = commitment.id
             WHERE party.owner = ? AND state = 'delivered' AND direction = 'theirs'
             ORDER BY party.born DESC LIMIT ?`,
            owner,
            most,
          )
      ).map(receivedFactsFrom),
    deliveredCount: () => {
      const row = store().one(
        `SELECT count(*) AS n FROM commitment WHERE state = 'delivered' AND direction = 'mine'`,
      );
      return row ? numberIn(row, 'n') : 0;
    },
    outcomesSince: (since, zone) => ({
      counted: countedFrom(
        store().all(
          `SELECT outcome, count(*) AS n FROM commitment
           WHERE state = 'delivered' AND direction = 'mine' AND closed >= ?
             AND outcome IS NOT NULL AND (zone IS NULL OR zone = ?) AND ${isPromiseToOthers} GROUP BY outcome`,
          since,
          zone,
        ),
      ),
      zoned: commitmentsFrom(
        store().all(
          `${commitmentColumns} WHERE state = 'delivered' AND direction = 'mine' AND closed >= ? AND zone <> ?`,
          since,
          zone,
        ),
      ),
    }),
  };
}

/** `isPromiseToOthers` of the tally, over rows: told apart by the tests of the ledger. */
const isPromiseToOthers = `coalesce(json_extract(fields, '$.kind'), 'work') = 'work'
  AND EXISTS (SELECT 1 FROM party WHERE party.commitment = commitment.id)`;

function receivedFactsFrom(row: Row): ReceivedFacts {
  return {
    said: wallMinutesFromText(textIn(row, 'said')),
    promised: plainDueOf(textIn(row, 'due'), row['zone']),
    delivered: wallMinutesFromText(textIn(row, 'closed')),
  };
}

function countedFrom(rows: readonly Row[]): ReadonlyMap<Outcome, number> {
  const counted = new Map(rows.map((row) => [textIn(row, 'outcome'), numberIn(row, 'n')]));
  return new Map(outcomes.map((outcome) => [outcome, counted.get(outcome) ?? 0]));
}

const outcomes: readonly Outcome[] = ['kept', 'moved', 'late'];
