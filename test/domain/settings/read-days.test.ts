import { expect, test } from 'vitest';
import { readDays } from '../../../src/domain/settings/read-days.ts';

test.each([
  ['2027-02-08', ['2027-02-08']],
  ['2027-02-09, 2027-02-08', ['2027-02-08', '2027-02-09']],
  ['2027-02-08、2027-02-08', ['2027-02-08']],
  ['2026-12-30..2027-01-02', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']],
])('days off "%s" are %s', (typed, days) => {
  expect(readDays(typed)).toEqual(days);
});

test.each([
  '',
  'monday',
  '2027-2-8',
  '2027-02-30',
  '2027-02-12..2027-02-08',
  '2027-02-08..',
  '..2027-02-08',
  '2027-02-08..soon',
  '2027-01-01..2029-01-01',
])('"%s" are no days', (typed) => {
  expect(readDays(typed)).toBeUndefined();
});
