import { expect, test } from 'vitest';
import { onceFor } from '../../../src/screens/parts/once-for.ts';

test('what is worked out of a thing is worked out again only when what it depends on is other', () => {
  const once = onceFor<number>();
  const [one, other] = [{}, {}];
  let works = 0;
  const work = () => (works += 1);
  expect([once(one, 'a', work), once(one, 'a', work), once(other, 'a', work)]).toEqual([1, 1, 2]);
  expect([once(one, 'b', work), once(one, 'b', work), once(one, 'a', work)]).toEqual([3, 3, 4]);
});
