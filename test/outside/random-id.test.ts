import { expect, test } from 'vitest';
import { randomIds } from '../../src/outside/random-id.ts';

const tuesday = Date.UTC(2026, 10, 24, 0, 40);

test('an id is a UUID of version 7 that begins with its time', () => {
  const id = randomIds(() => tuesday)();
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(tuesday);
});

test('ids of the same moment keep the order they were made in, ten thousand of them too', () => {
  const newId = randomIds(() => tuesday);
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids keep their order when the clock is set back', () => {
  const times = [tuesday, tuesday + 5, tuesday - 3_600_000, tuesday + 6];
  const newId = randomIds(() => times.shift() ?? 0);
  const ids = Array.from({ length: 4 }, newId);
  expect(ids.toSorted()).toEqual(ids);
});

test('two processes at the same moment make different ids', () => {
  const one = randomIds(() => tuesday);
  const other = randomIds(() => tuesday);
  expect(one()).not.toBe(other());
});

test.each([-1, -9e12, 0])(
  'a clock at %d ms, before all time, makes ids that nobody else makes',
  (epochMs) => {
    const ids = Array.from({ length: 20 }, () => randomIds(() => epochMs)());
    for (const id of ids)
      expect(id).toMatch(/^0{8}-0{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    // Chance from the first digit on, not only in the last ones.
    expect(new Set(ids.map((id) => id.slice(15, 23))).size).toBeGreaterThan(10);
  },
);
