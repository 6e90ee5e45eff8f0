import type { LearntBefore, LearntDeliveries } from '../actions/learn-from-deliveries.ts';
import type { LedgerReads } from '../actions/world.ts';
import type { Commitment, CommitmentId } from '../domain/commitment/commitment.ts';
import { commitmentId } from '../domain/entries/ids.ts';
import { recallPast, type LearntPast } from '../domain/forecast/past-record.ts';
import { textIn } from './store.ts';
import type { Store } from './store.ts';

/**
 * Learns from the deliveries of a ledger. `under`: everything beside the ledger that it hangs on, as a text; what
 * was learnt under another one does not count.
 */
export type Learner = {
  readonly under: () => string;
  readonly learn: (reads: LedgerReads, before?: LearntBefore) => LearntDeliveries;
};

/**
 * What was learnt is kept, because it costs a start as much as all the rest: brought up to date in the transaction
 * that changes a delivery, so that nobody ever reads what does not fit the ledger.
 */
export type LearntCache = {
  readonly learntPast: () => LearntPast | undefined;
  /** Learns what is not known. Inside a transaction. */
  readonly keep: (store: Store, reads: LedgerReads) => void;
};

/** Stands in the place of `under` beside a delivery that is still to be learnt from. */
const stillToLearn = 'still to learn from';

export function learntCache(store: () => Store, learner: Learner | undefined): LearntCache {
  let last: { readonly text: string; readonly past: LearntDeliveries } | undefined;

  function recall(text: string): LearntDeliveries {
    if (last?.text === text) return last.past;
    // Written by us as one JSON object, and read back as such.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const past = JSON.parse(text) as LearntDeliveries;
    recallPast(past);
    last = { text, past };
    return past;
  }

  /** What was learnt before all those that are still to be learnt from; at worst what this process last knew. */
  function before(writing: Store, under: string): LearntBefore | undefined {
    const row = writing.one('SELECT past FROM learnt WHERE under = ?', under);
    if (row) return { past: recall(textIn(row, 'past')), added: deliveredSince(writing) };
    return last && { past: last.past };
  }

  return {
    learntPast: () => {
      if (!learner) return undefined;
      const row = store().one(
        'SELECT past FROM learnt WHERE under = ? AND NOT EXISTS (SELECT 1 FROM learnt WHERE under = ?)',
        learner.under(),
        stillToLearn,
      );
      return row && recall(textIn(row, 'past'));
    },
    keep: (writing, reads) => {
      if (!learner) return;
      const under = learner.under();
      if (isAllLearnt(writing, under)) return;
      const past = learner.learn(reads, before(writing, under));
      const text = JSON.stringify(past);
      writing.run('DELETE FROM learnt');
      writing.run('INSERT INTO learnt (under, past) VALUES (?, ?)', under, text);
      last = { text, past };
    },
  };
}

function isAllLearnt(store: Store, under: string): boolean {
  const known = store.all('SELECT under FROM learnt').map((row) => textIn(row, 'under'));
  return known.includes(under) && !known.includes(stillToLearn);
}

function deliveredSince(store: Store): ReadonlySet<CommitmentId> {
  const rows = store.all('SELECT past AS id FROM learnt WHERE under = ?', stillToLearn);
  return new Set(rows.map((row) => commitmentId(textIn(row, 'id'))));
}

/** What is delivered now and was not before is added to what was learnt. */
export function learnFromItToo(store: Store, id: string): void {
  store.run(
    'INSERT INTO learnt (under, past) SELECT ?, ? WHERE EXISTS (SELECT 1 FROM learnt)',
    stillToLearn,
    id,
  );
}

/** Whatever else changes a delivery of mine, or takes one back, makes what was learnt void. */
export function forgetWhatWasLearnt(store: Store): void {
  store.run('DELETE FROM learnt');
}

export function isDelivery(commitment: Commitment | undefined): boolean {
  return commitment?.direction === 'mine' && commitment.standing.kind === 'delivered';
}
