import { expect, test } from 'vitest';
import { commitmentIdFor } from '../../support/make-commitment.ts';
import { assumedNeed } from '../../../src/domain/forecast/assumed-need.ts';
import type { FinishedPromise } from '../../../src/domain/forecast/forecast.ts';

function finished(noun: string, need: number | undefined, took?: number): FinishedPromise {
  return {
    id: commitmentIdFor('x2'),
    noun,
    isCensored: false,
    ...(need === undefined ? {} : { need }),
    ...(took === undefined ? {} : { took }),
  };
}

test('without a past, work is half a day', () => {
  expect(assumedNeed('revised deck', [])).toEqual({ kind: 'usual', minutes: 240 });
});

test('three finished decks tell what a deck takes: the middle one, by the time taken where it is known', () => {
  const decks = [finished('deck', 60), finished('deck', 300, 480), finished('deck', 600)];
  expect(assumedNeed('a new deck', decks)).toEqual({
    kind: 'own-past',
    minutes: 480,
    noun: 'deck',
    count: 3,
  });
});

test('two are not enough, and other nouns do not count', () => {
  const few = [
    finished('deck', 60),
    finished('deck', 60),
    finished('quote', 60),
    finished('deck', undefined),
  ];
  expect(assumedNeed('deck', few).kind).toBe('usual');
});

test.each([
  ['reply', 30],
  ['report', 60],
  ['meeting', 60],
  ['confirmation', 15],
] as const)('a %s is %d minutes', (kind, minutes) => {
  expect(assumedNeed('deck', [], kind)).toEqual({ kind: 'usual', minutes });
});
