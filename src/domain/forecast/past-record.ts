import { learnDelivered, newElapsedRecord } from './elapsed-record.ts';
import type { ElapsedRecord } from './elapsed-record.ts';
import type { FinishedPromise } from './forecast.ts';
import { learnFinished, newTrackRecord } from './track-record.ts';
import type { TrackRecord } from './track-record.ts';
import type { PersonId } from '../people/people.ts';

/** Everything somebody's finished promises teach: both piles, and the promises themselves, oldest first. */
export type PastRecord = {
  readonly finished: readonly FinishedPromise[];
  readonly effort: TrackRecord;
  readonly elapsed: ElapsedRecord;
};

/** The record of these finished promises (one person's, oldest first). */
export function pastRecordOf(finished: readonly FinishedPromise[]): PastRecord {
  const [first] = finished;
  if (first === undefined) return nothingYet;
  const before = learntBefore.get(first);
  const known = before !== undefined && goesOn(before.finished, finished) ? before : nothingYet;
  const added = finished.slice(known.finished.length);
  const record = {
    finished,
    effort: added.reduce(learnEffort, known.effort),
    elapsed: added.reduce(learnElapsed, known.elapsed),
  };
  learntBefore.set(first, record);
  return record;
}

const nothingYet: PastRecord = { finished: [], effort: newTrackRecord, elapsed: newElapsedRecord };

// One command asks several times, before and after what it does: what was learnt is gone on from, not learnt anew.
const learntBefore = new WeakMap<FinishedPromise, PastRecord>();

function goesOn(before: readonly FinishedPromise[], now: readonly FinishedPromise[]): boolean {
  return before.length <= now.length && before.every((each, at) => each === now[at]);
}

function learnEffort(record: TrackRecord, { need, took, noun }: FinishedPromise): TrackRecord {
  if (need === undefined || took === undefined) return record;
  return learnFinished(record, { need, took, ...(noun === undefined ? {} : { kind: noun }) });
}

function learnElapsed(record: ElapsedRecord, promise: FinishedPromise): ElapsedRecord {
  const { forecastMinutes, elapsedMinutes, isCensored, noun } = promise;
  if (forecastMinutes === undefined || elapsedMinutes === undefined) return record;
  return learnDelivered(record, {
    forecast: forecastMinutes,
    elapsed: elapsedMinutes,
    isCensored,
    ...(noun === undefined ? {} : { kind: noun }),
  });
}

/** What a ledger keeps of its deliveries: what everybody's taught, and the promises it was learnt from. */
export type LearntPast = {
  readonly finished: readonly FinishedPromise[];
  readonly records: readonly (Omit<PastRecord, 'finished'> & { readonly owner?: PersonId })[];
};

/** Everybody's record of these finished promises (oldest first), to be recalled another time. */
export function learnPast(finished: readonly FinishedPromise[]): LearntPast {
  const owners = [...new Set(finished.map(({ owner }) => owner))];
  const records = owners.map((owner) => {
    const { effort, elapsed } = pastRecordOf(finished.filter((each) => each.owner === owner));
    return { effort, elapsed, ...(owner === undefined ? {} : { owner }) };
  });
  return { finished, records };
}

/** What was learnt before, perhaps by an earlier command, is gone on from and not learnt anew. */
export function recallPast({ finished, records }: LearntPast): void {
  for (const { owner, effort, elapsed } of records) {
    const own = finished.filter((each) => each.owner === owner);
    const [first] = own;
    if (first !== undefined) learntBefore.set(first, { finished: own, effort, elapsed });
  }
}
