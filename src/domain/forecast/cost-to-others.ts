import type { CommitmentId, Commitment } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import type { Circumstances, PromiseQuestion } from './circumstances.ts';
import type { ForecastState } from './forecast.ts';
import { changedStates, type StateChange } from './changed-states.ts';
import { statesOfOpenPromises } from './forecast-open.ts';

/** Which open promises would stand worse, were a new one promised for a date. */
export type CostToOthers = (due: Due) => readonly StateChange[];

/**
 * What promising this would do to the others, date by date. The states before are worked out once, and only when a
 * date is asked about; each date costs one pass more.
 */
export function costToOthers(
  circumstances: Circumstances,
  question: Omit<PromiseQuestion, 'due' | 'id'>,
): CostToOthers {
  const { open } = circumstances;
  let known: ReadonlyMap<CommitmentId, ForecastState> | undefined;
  return (due) => {
    if (due.kind === 'none' || open.every(({ direction }) => direction === 'theirs')) return [];
    known ??= statesOfOpenPromises(circumstances);
    const made = asPromised(circumstances, { ...question, due });
    const then = statesOfOpenPromises({ ...circumstances, open: [...open, made] });
    return changedStates(known, then).filter(({ from, to }) => rank[to] > rank[from]);
  };
}

// What is blocked is so by a wait and not by other work.
const rank: { readonly [state in ForecastState]: number } = {
  ok: 0,
  tight: 1,
  unlikely: 2,
  blocked: 0,
};

/** The question as if it were promised. Its draws are seeded by its words, as those of any question. */
function asPromised({ now }: Circumstances, question: PromiseQuestion): Commitment {
  const { what, kind = 'work', need, due, owner, after = [] } = question;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id nobody else has, and that is never written
    id: 'asked' as CommitmentId,
    handle: what,
    direction: 'mine',
    kind,
    who: [],
    what,
    promised: due,
    isNeedAssumed: false,
    said: now.wall,
    serves: [],
    after,
    isShareable: false,
    standing: { kind: 'open' },
    ...(need === undefined ? {} : { need }),
    ...(owner === undefined ? {} : { owner }),
  };
}
