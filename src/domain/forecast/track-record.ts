import type { WorkingMinutes } from '../commitment/commitment.ts';
import { chanceWithinRatio, correctLevels } from './pile-levels.ts';
import { putOnPile, ratioAt, seededPile, weigh } from './pile.ts';
import type { Pile } from './pile.ts';

/**
 * How long work really takes against what she thought: the effort pile of forecast.md, step 1. Made from
 * nothing, taught every finished task in the order they were finished, asked about the next.
 */
export type TrackRecord = Pile;

/** Work to come: the estimate in working minutes (any one unit will do), and the noun or the job. */
export type WorkAhead = { readonly need: WorkingMinutes; readonly kind?: string };

/** Work that is done: `took` in the unit of `need`. */
export type FinishedWork = WorkAhead & { readonly took: WorkingMinutes };

/** Times that hold in 50, 80 and 90 of 100 cases, in the unit of `need`. */
export type LikelyTimes = { readonly p50: number; readonly p80: number; readonly p90: number };

// Twelve imaginary tasks (log-normal, median 0.95, sigma 0.8), so that even day one has an answer:
// in 80 of 100 cases at most 1.82 times the estimate. Source: forecast.md, step 1.
const seeds = [0.24, 0.38, 0.5, 0.61, 0.74, 0.87, 1.03, 1.23, 1.47, 1.82, 2.38, 3.8];

export const newTrackRecord: TrackRecord = seededPile(seeds, 1);

/** The record after one more finished task. Tasks are taught in the order they were finished. */
export function learnFinished(record: TrackRecord, work: FinishedWork): TrackRecord {
  if (work.need <= 0 || work.took <= 0) return record;
  const about = questionOf(work);
  const ratio = work.took / work.need;
  return putOnPile(record, ratio, { ...about, levels: correctLevels(record, about, ratio) });
}

/** How long the work will take, at three levels, the upper two corrected by her hits and misses so far. */
export function likelyTimes(record: TrackRecord, work: WorkAhead): LikelyTimes {
  const weighed = weigh(record, questionOf(work));
  return {
    p50: work.need * ratioAt(weighed, 0.5),
    p80: work.need * ratioAt(weighed, record.levels.at80),
    p90: work.need * ratioAt(weighed, record.levels.at90),
  };
}

/** The chance, 0 to 1, that the work is done within a time (in the unit of `need`). */
export function chanceWithin(record: TrackRecord, work: WorkAhead, time: WorkingMinutes): number {
  return chanceWithinRatio(weigh(record, questionOf(work)), time / work.need);
}

function questionOf(work: WorkAhead): { readonly size: number; readonly kind?: string } {
  return { size: work.need, ...(work.kind === undefined ? {} : { kind: work.kind }) };
}
