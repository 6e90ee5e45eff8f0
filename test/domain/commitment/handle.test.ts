import { expect, test } from 'vitest';
import {
  handleAt,
  handleCount,
  isHandleShaped,
  placeAfter,
} from '../../../src/domain/commitment/handle.ts';

const many = Array.from({ length: 250_000 }, (_, place) => handleAt(place));

test('the first handles are the ones of the manual, in its order', () => {
  expect(many.slice(0, 13).join(' ')).toBe('7k p4 w2 n6 r8 t5 c3 3x 9t h6 g3 f5 k7');
});

test('no handle is ever given twice, for 250,000 of them', () => {
  expect(new Set(many).size).toBe(250_000);
  expect(handleCount).toBeGreaterThan(1_000_000);
});

test('short handles are given before long ones', () => {
  const lengths = many.map((handle) => handle.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
  expect(lengths.filter((length) => length === 2).length).toBeGreaterThan(200);
  expect(lengths.filter((length) => length === 3).length).toBeGreaterThan(1_500);
  expect(lengths.indexOf(5)).toBeGreaterThan(200_000);
});

test('every handle holds a digit and a letter, and nothing that is misread on the phone', () => {
  const odd = many.filter(
    (handle) =>
      !/^[2-9bcdfghjkmnpqrstvwxz]+$/u.test(handle) || !/\d/u.test(handle) || !/[a-z]/u.test(handle),
  );
  expect(odd).toEqual([]);
});

test.each([
  ['a duration', /^\d+[dhwm]$/u],
  ['a clock time', /^\d+p$/u],
  ['a quarter', /^q\d/u],
  ['a half', /^h[12]$/u],
  ['a version', /^v\d/u],
  ['a job number', /^j\d+$/u],
  ['a number', /^\d+$/u],
  ['an x-to-y', /^[a-z][24][a-z]$/u],
])('no handle reads as %s', (_, shape) => {
  expect(many.filter((handle) => shape.test(handle))).toEqual([]);
});

test('every handle is shaped like one, also in capitals', () => {
  expect(many.filter((handle) => !isHandleShaped(handle))).toEqual([]);
  expect(isHandleShaped('7K')).toBe(true);
});

test.each([
  '3d',
  '2h',
  'q1',
  'v2',
  '3p',
  '44',
  'deck',
  'tom',
  'h1',
  'l2',
  '7y',
  '',
  '7',
  'b2b',
  'a7',
  '报价',
])('"%s" is not shaped like a handle', (text) => expect(isHandleShaped(text)).toBe(false));

test('the next handle comes after the last one given, whatever was undone between', () => {
  expect(placeAfter([])).toBe(0);
  expect(placeAfter(['7k'])).toBe(1);
  expect(placeAfter([handleAt(5), handleAt(2_000), handleAt(3), 'not-a-handle'])).toBe(2_001);
});
