import { expect, test } from 'vitest';
import { suggestDate } from '../../../src/capture/due/suggest-date.ts';
import { contextAt } from './due-question.ts';

test.each([
  ['thrusday', 'thursday'],
  ['next wendesday noon', 'next wednesday noon'],
  ['fryday 5pm', 'friday 5pm'],
  ['5 decmber', '5 december'],
  ['end of next mnoth', 'end of next month'],
])('"%s": did you mean %s?', (typed, meant) => {
  expect(suggestDate(typed, contextAt('2026-11-24T10:00'))).toBe(meant);
});

test.each(['deck', 'friday', 'the revised deck', '周八'])(
  'for "%s" there is nothing to suggest',
  (typed) => {
    expect(suggestDate(typed, contextAt('2026-11-24T10:00'))).toBeUndefined();
  },
);
