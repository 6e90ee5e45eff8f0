import type { LedgerReads } from '../actions/world.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { recallPast, type LearntPast } from '../domain/forecast/past-record.ts';
import { textIn } from './store.ts';
import type { Store } from './store.ts';

/**
 * Learns from the deliveries of a ledger. `under`: everything beside the ledger that it hangs on, as a text; what
 * was learnt under another one does not count.
 */
export type Learner = {
  readonly under: () => string;
  readonly learn: (reads: LedgerReads, before?: LearntPast) => LearntPast;
};

/**
 * What was learnt is kept, because it costs a start as much as all the rest: worked out again in the transaction
 * that changes a delivery, so that nobody ever reads what does not fit the ledger.
 */
export type LearntCache = {
  readonly learntPast: () => LearntPast | undefined;
  /** Learns what is not known. Inside a transaction. */
  readonly keep: (store: Store, reads: LedgerReads) => void;
};

export function learntCache(store: () => Store, learner: Learner | undefined): LearntCache {
  let last: { readonly text: string; readonly past: LearntPast } | undefined;

  function recall(text: string): LearntPast {
    if (last?.text === text) return last.past;
    // Written by us as one JSON object, and read back as such.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const past = JSON.parse(text) as LearntPast;
    recallPast(past);
    last = { text, past };
    return past;
  }

  return {
    learntPast: () => {
      if (!learner) return undefined;
      const row = store().one('SELECT past FROM learnt WHERE under = ?', learner.under());
      return row && recall(textIn(row, 'past'));
    },
    keep: (writing, reads) => {
      const under = learner?.under();
      if (!learner || writing.one('SELECT 1 FROM learnt WHERE under = ?', under ?? '')) return;
      const past = learner.learn(reads, last?.past);
      const text = JSON.stringify(past);
      writing.run('DELETE FROM learnt');
      writing.run('INSERT INTO learnt (under, past) VALUES (?, ?)', under ?? '', text);
      last = { text, past };
    },
  };
}

/** Whatever changes a delivery of mine, or takes one back, makes what was learnt void. */
export function forgetWhatWasLearnt(store: Store): void {
  store.run('DELETE FROM learnt');
}

export function isDelivery(commitment: Commitment | undefined): boolean {
  return commitment?.direction === 'mine' && commitment.standing.kind === 'delivered';
}
