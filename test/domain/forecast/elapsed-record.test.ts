import { expect, test } from 'vitest';
import { learnDelivered, newElapsedRecord } from '../../../src/domain/forecast/elapsed-record.ts';
import { ratioAt, weigh } from '../../../src/domain/forecast/weighed-pile.ts';
import type { Pile } from '../../../src/domain/forecast/pile.ts';

const day = 480;

function p80(record: Pile): number {
  return ratioAt(weigh(record, { size: day }), record.levels.at80);
}

function after(count: number, elapsed: (record: Pile) => number, isCensored: boolean): Pile {
  let record = newElapsedRecord;
  for (let each = 0; each < count; each += 1) {
    record = learnDelivered(record, { forecast: day, elapsed: elapsed(record), isCensored });
  }
  return record;
}

test('deliveries three times as late as the work asked for are learnt within fifteen', () => {
  const slow = after(15, () => 3 * day, false);
  expect(ratioAt(weigh(slow, { size: day }), 0.5)).toBe(3);
});

test('delivering on the promised day, year after year, does not make dates longer', () => {
  const first = p80(newElapsedRecord);
  const later = p80(after(400, (record) => day * p80(record) + 60, true));
  expect(later).toBeLessThanOrEqual(first);
  expect(later).toBeGreaterThan(first / 2);
});

test('a delivery on the promised day moves no level, unless it makes up for a miss', () => {
  expect(after(5, () => 2 * day, true).levels).toEqual(newElapsedRecord.levels);
  const missed = learnDelivered(newElapsedRecord, {
    forecast: day,
    elapsed: 9 * day,
    isCensored: false,
  });
  const madeUp = learnDelivered(missed, { forecast: day, elapsed: 9 * day, isCensored: true });
  expect(madeUp.levels.at80).toBeLessThan(missed.levels.at80);
  expect(madeUp.levels.at80).toBeGreaterThanOrEqual(newElapsedRecord.levels.at80);
});

test('a delivery within the same minute is learnt as one minute, not as nothing', () => {
  const quick = after(1, () => 0, false);
  expect(quick.samples[0]?.ratio).toBeCloseTo(1 / day);
});
