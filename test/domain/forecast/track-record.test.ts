import fc from 'fast-check';
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
  expect(missed.levels.at80).toBeCloseTo(0.812);
  expect(missed.levels.at90).toBeCloseTo(0.909);
  expect(hit.levels.at80).toBeCloseTo(0.797);
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

test('work of no length, or that took none, teaches nothing', () => {
  const nothing = [
    { need: 0, took: 60 },
    { need: 60, took: 0 },
    { need: 0, took: 0 },
  ];
  expect(recordOf(...nothing)).toBe(newTrackRecord);
});

test('work that asks for no time is done in any', () => {
  expect(likelyTimes(newTrackRecord, { need: 0 })).toEqual({ p50: 0, p80: 0, p90: 0 });
  expect(chanceWithin(newTrackRecord, { need: 0 }, 0)).toBe(1);
});

test('where no kind is named, all work is of one kind, and her own past soon outweighs the imagined', () => {
  const named = recordOf(...times(6, { need: 60, took: 120, kind: 'deck' }));
  const unnamed = recordOf(...times(6, { need: 60, took: 120 }));
  expect(likelyTimes(unnamed, { need: 60 })).toEqual(
    likelyTimes(named, { need: 60, kind: 'deck' }),
  );
  expect(likelyTimes(unnamed, { need: 60 }).p50).toBe(120);
});

test('the imagined tasks fade as she finishes her own', () => {
  const steady = recordOf(...times(200, { need: 60, took: 60, kind: 'deck' }));
  const { p90 } = likelyTimes(steady, { need: 60, kind: 'a kind never done before' });
  expect(p90).toBe(60);
});

test('a task told late takes the place in time it was finished at', () => {
  const inOrder = recordOf(
    { need: 60, took: 30, when: '2026-03-01' },
    { need: 60, took: 90, when: '2026-03-02' },
    { need: 60, took: 600, when: '2026-03-03' },
  );
  const toldLate = recordOf(
    { need: 60, took: 30, when: '2026-03-01' },
    { need: 60, took: 600, when: '2026-03-03' },
    { need: 60, took: 90, when: '2026-03-02' },
  );
  expect(toldLate.samples.map(({ ratio, learnt }) => [ratio, learnt?.order])).toEqual(
    inOrder.samples.map(({ ratio, learnt }) => [ratio, learnt?.order]),
  );
});

const anyWork = fc.record({
  need: fc.integer({ min: 5, max: 4800 }),
  took: fc.integer({ min: 1, max: 9600 }),
  kind: fc.constantFrom('deck', 'quote', undefined),
});

test('whatever came before, half is no later than eight in ten, and that no later than nine in ten', () => {
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 60 }), anyWork, (past, ahead) => {
      const { p50, p80, p90 } = likelyTimes(recordOf(...past), ahead);
      expect([p50, p80, p90]).toEqual([p50, p80, p90].toSorted((one, other) => one - other));
    }),
  );
});

test('the times are those at which the chances are reached', () => {
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 60 }), anyWork, (past, ahead) => {
      const record = recordOf(...past);
      const { p50, p80, p90 } = likelyTimes(record, ahead);
      expect(chanceWithin(record, ahead, p50)).toBeGreaterThanOrEqual(0.5 - 1e-6);
      expect(chanceWithin(record, ahead, p80)).toBeGreaterThanOrEqual(0.8 - 1e-6);
      expect(chanceWithin(record, ahead, p90)).toBeGreaterThanOrEqual(0.9 - 1e-6);
    }),
  );
});

test('more time is never a smaller chance', () => {
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 40 }), anyWork, (past, ahead) => {
      const record = recordOf(...past);
      const chances = [0, 0.3, 0.7, 1, 1.5, 2, 4, 10_000].map((factor) =>
        chanceWithin(record, ahead, ahead.need * factor),
      );
      expect(chances).toEqual(chances.toSorted((one, other) => one - other));
      expect(chances.at(0)).toBe(0);
      expect(chances.at(-1)).toBe(1);
    }),
  );
});
