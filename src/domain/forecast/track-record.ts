import type { WorkingMinutes } from '../commitment/commitment.ts';
import { chanceWithinRatio, correctLevels, levelsInOrder } from './pile-levels.ts';
import { putOnPile, seededPile } from './pile.ts';
import type { Pile, When } from './pile.ts';
import { ratioAt, weigh } from './weighed-pile.ts';

/**
 * How long work really takes against what she thought: the effort pile of forecast.md, step 1. Made from
 * nothing, taught every finished task, asked about the next. One record a person; values, never changed.
 *
 *     let record = newTrackRecord;
 *     likelyTimes(record, { need: 2, kind: 'deck' });      // { p50: 1.74, p80: 3.64, p90: 4.76 }
 *     chanceWithin(record, { need: 2, kind: 'deck' }, 3);  // 0.75: done within 3 hours
 *     record = learnFinished(record, { need: 2, took: 3.5, kind: 'deck', when: 1764000000000 });
 */
export type TrackRecord = Pile;

/** Work to come: the estimate above 0, in working minutes or any one unit, and the noun or the job, if known. */
export type WorkAhead = { readonly need: WorkingMinutes; readonly kind?: string | undefined };

/**
 * Work that is done: `took` in the unit of `need`. `when` it was finished (milliseconds, a day number or ISO text; one
 * sort a record) may be left out where tasks are taught in the order they were finished.
 */
export type FinishedWork = WorkAhead & {
  readonly took: WorkingMinutes;
  readonly when?: When | undefined;
};

/** Times that hold in 50, 80 and 90 of 100 cases, in the unit of `need`; never one above the next. */
export type LikelyTimes = { readonly p50: number; readonly p80: number; readonly p90: number };

// Twelve imaginary tasks (log-normal, median 0.95, sigma 0.8), so that even day one has an answer:
// in 80 of 100 cases at most 1.82 times the estimate. Source: forecast.md, step 1.
const seeds = [0.24, 0.38, 0.5, 0.61, 0.74, 0.87, 1.03, 1.23, 1.47, 1.82, 2.38, 3.8];

export const newTrackRecord: TrackRecord = seededPile(seeds, 1);

/** The record after one more finished task. Work that had no length, or took none, has no ratio and teaches nothing. */
export function learnFinished(record: TrackRecord, work: FinishedWork): TrackRecord {
  const ratio = work.took / work.need;
  if (!(ratio > 0 && ratio < Infinity)) return record;
  const about = questionOf(work);
  return putOnPile(record, ratio, {
    ...about,
    levels: correctLevels(record, about, ratio),
    ...(work.when === undefined ? {} : { when: work.when }),
  });
}

/** How long the work will take, at three levels, corrected by her hits and misses so far. */
export function likelyTimes(record: TrackRecord, work: WorkAhead): LikelyTimes {
  const weighed = weigh(record, questionOf(work));
  const { at50, at80, at90 } = levelsInOrder(record.levels);
  return {
    p50: work.need * ratioAt(weighed, at50),
    p80: work.need * ratioAt(weighed, at80),
    p90: work.need * ratioAt(weighed, at90),
  };
}

/** The chance, 0 to 1, that the work is done within a time (in the unit of `need`). */
export function chanceWithin(record: TrackRecord, work: WorkAhead, time: WorkingMinutes): number {
  if (!(work.need > 0)) return time >= 0 ? 1 : 0;
  return chanceWithinRatio(weigh(record, questionOf(work)), time / work.need);
}

function questionOf({ need, kind }: WorkAhead): { readonly size: number; readonly kind?: string } {
  return { size: need, ...(kind === undefined ? {} : { kind }) };
}
