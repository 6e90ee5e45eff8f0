import { expect, test } from 'vitest';
import { nearestWord } from '../../src/domain/nearest-word.ts';

const verbs = ['add', 'can', 'wait', 'done', 'move', 'note', 'undo', '答应', '推迟', '等'];

test.each([
  ['waiting', 'wait'],
  ['wiat', 'wait'],
  ['undoo', 'undo'],
  ['Mvoe', 'move'],
  ['addd', 'add'],
  ['答应王敏周五前给海报', '答应'],
])('"%s" may be "%s"', (typed, meant) => {
  expect(nearestWord(typed, verbs)).toBe(meant);
});

test.each(['jane', 'deck', '等等', '7k', '', 'x'])('"%s" is near nothing', (typed) => {
  expect(nearestWord(typed, verbs)).toBeUndefined();
});

test('of several words it begins with, the longest is meant', () => {
  expect(nearestWord('statusmail', ['stat', 'status'])).toBe('status');
});

test('among nothing, nothing is near', () => {
  expect(nearestWord('wait', [])).toBeUndefined();
});
