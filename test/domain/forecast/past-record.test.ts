import { expect, test } from 'vitest';
import type { FinishedPromise } from '../../../src/domain/forecast/forecast.ts';
import { pastRecordOf } from '../../../src/domain/forecast/past-record.ts';
import { commitmentIdFor } from '../../support/make-commitment.ts';

function finished(count: number): readonly FinishedPromise[] {
  return Array.from({ length: count }, (_, at) => ({
    id: commitmentIdFor(`d${at}`),
    noun: at % 2 === 0 ? 'deck' : 'quote',
    need: 60 + at,
    took: 90 + 7 * at,
    forecastMinutes: 200,
    elapsedMinutes: 150 + 20 * at,
    isCensored: at % 3 === 0,
  }));
}

test('a record that is gone on from is the record learnt from the beginning', () => {
  const all = finished(30);
  pastRecordOf(all.slice(0, 20));
  expect(pastRecordOf(all)).toEqual(pastRecordOf(finished(30)));
});

test('what was learnt of more, or of others, is not gone on from', () => {
  const all = finished(30);
  pastRecordOf(all);
  expect(pastRecordOf(all.slice(0, 10))).toEqual(pastRecordOf(finished(10)));
  const [first, , ...rest] = all;
  const without = first === undefined ? [] : [first, ...rest];
  expect(pastRecordOf(without)).toEqual(pastRecordOf(without.map((each) => ({ ...each }))));
});
