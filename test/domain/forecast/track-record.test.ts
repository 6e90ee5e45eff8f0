import { expect, test } from 'vitest';
import {
  chanceWithin,
  learnFinished,
  likelyTimes,
  newTrackRecord,
} from '../../../src/domain/forecast/track-record.ts';
import type { FinishedWork, TrackRecord } from '../../../src/domain/forecast/track-record.ts';

function recordOf(...works: readonly FinishedWork[]): TrackRecord {
  return works.reduce(learnFinished, newTrackRecord);
}

function times<Item>(count: number, item: Item): readonly Item[] {
  return Array.from({ length: count }, () => item);
}

test('with no past at all, eight in ten are done within 1.82 times the estimate', () => {
  const { p50, p80, p90 } = likelyTimes(newTrackRecord, { need: 100 });
  expect([p50, p80, p90]).toEqual([87, 182, 238]);
});

test('the chance at the time called eight in ten is at least eight in ten, just under it less', () => {
  const { p80 } = likelyTimes(newTrackRecord, { need: 60 });
  expect(chanceWithin(newTrackRecord, { need: 60 }, p80)).toBeGreaterThanOrEqual(0.8);
  expect(chanceWithin(newTrackRecord, { need: 60 }, p80 - 0.01)).toBeLessThan(0.8);
});

test('somebody who always takes half as long again is soon told so', () => {
  const optimist = recordOf(...times(15, { need: 120, took: 180 }));
  expect(likelyTimes(optimist, { need: 120 }).p50).toBe(180);
});

test('somebody whose estimates are exact gets room of exactly nothing in the middle', () => {
  const exact = recordOf(...times(30, { need: 60, took: 60 }));
  const { p50, p80 } = likelyTimes(exact, { need: 60 });
  expect([p50, p80]).toEqual([60, 60]);
});

test('a kind of work is judged by its own past before all other', () => {
  const record = recordOf(
    ...times(10, { need: 60, took: 60, kind: 'quote' }),
    ...times(10, { need: 60, took: 150, kind: 'deck' }),
  );
  expect(likelyTimes(record, { need: 60, kind: 'quote' }).p50).toBe(60);
  expect(likelyTimes(record, { need: 60, kind: 'deck' }).p50).toBe(150);
});

test('work of about the same size counts for more than work of another size', () => {
  const record = recordOf(
    ...times(20, { need: 30, took: 90 }),
    ...times(20, { need: 2400, took: 1200 }),
  );
  expect(likelyTimes(record, { need: 30 }).p50).toBe(90);
  expect(likelyTimes(record, { need: 2400 }).p50).toBe(1200);
});

test('what was last counts for more than what was long ago', () => {
  const slower = recordOf(
    ...times(200, { need: 60, took: 60 }),
    ...times(120, { need: 60, took: 120 }),
  );
  expect(likelyTimes(slower, { need: 60 }).p50).toBe(120);
});

test('every miss asks for more room, every hit gives a little back', () => {
  const missed = recordOf({ need: 60, took: 600 });
  const hit = recordOf({ need: 60, took: 30 });
  expect(missed.levels.at80).toBeCloseTo(0.808);
  expect(missed.levels.at90).toBeCloseTo(0.909);
  expect(hit.levels.at80).toBeCloseTo(0.798);
  expect(hit.levels.at90).toBeCloseTo(0.899);
});

test('only the newest four hundred tasks are kept, whatever came before', () => {
  const long = recordOf(
    ...times(10, { need: 60, took: 600 }),
    ...times(400, { need: 60, took: 60 }),
  );
  expect(long.samples.filter(({ learnt }) => learnt !== undefined)).toHaveLength(400);
  expect(long.samples.some(({ ratio }) => ratio === 10)).toBe(false);
});

test('work of no length teaches nothing', () => {
  expect(recordOf({ need: 0, took: 60 }, { need: 60, took: 0 })).toBe(newTrackRecord);
});
