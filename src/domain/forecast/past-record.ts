import { learnDelivered, newElapsedRecord } from './elapsed-record.ts';
import type { ElapsedRecord } from './elapsed-record.ts';
import type { FinishedPromise } from './forecast.ts';
import { learnFinished, newTrackRecord } from './track-record.ts';
import type { TrackRecord } from './track-record.ts';

/** Everything somebody's finished promises teach: both piles, and the promises themselves, oldest first. */
export type PastRecord = {
  readonly finished: readonly FinishedPromise[];
  readonly effort: TrackRecord;
  readonly elapsed: ElapsedRecord;
};

/** The record of these finished promises (one person's, oldest first). */
export function pastRecordOf(finished: readonly FinishedPromise[]): PastRecord {
  return {
    finished,
    effort: finished.reduce(learnEffort, newTrackRecord),
    elapsed: finished.reduce(learnElapsed, newElapsedRecord),
  };
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
