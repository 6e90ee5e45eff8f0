import { expect, test } from 'vitest';
import { costToOthers } from '../../../src/domain/forecast/cost-to-others.ts';
import { statesOfOpenPromises } from '../../../src/domain/forecast/forecast-open.ts';
import { circumstances, owed } from '../../support/circumstances.ts';
import {
  commitmentIdFor,
  due,
  makeCommitment,
  personIdFor,
} from '../../support/make-commitment.ts';

const open = [
  owed('a1', 480, '2026-11-27T17:00'),
  owed('b2', 480, '2026-11-27T17:00'),
  owed('c3', 480, '2026-11-30T12:00'),
];
const around = circumstances({ open });
const deck = { what: 'deck', need: 480 };

test('a date before others costs those it comes before, one after them costs nobody', () => {
  const cost = costToOthers(around, deck);
  expect(cost(due('2026-11-27T12:00')).map(({ id }) => id)).toContain(commitmentIdFor('c3'));
  expect(cost(due('2026-12-18'))).toEqual([]);
  expect(cost(due('none'))).toEqual([]);
});

test('the cost foretold is what comes when it is promised', () => {
  const before = statesOfOpenPromises(around);
  const asked = due('2026-11-27T12:00');
  const made = makeCommitment('deck', { what: 'deck', need: 480, promised: '2026-11-27T12:00' });
  const after = statesOfOpenPromises(circumstances({ open: [...open, made] }));
  const changed = open.map(({ id }) => id).filter((id) => before.get(id) !== after.get(id));
  const foretold = costToOthers(around, deck)(asked);
  expect(foretold.map(({ id }) => id).toSorted()).toEqual(changed.toSorted());
  for (const { id, from, to } of foretold)
    expect([from, to]).toEqual([before.get(id), after.get(id)]);
});

test('work handed to Ming costs my promises nothing', () => {
  const cost = costToOthers(around, { ...deck, owner: personIdFor('ming') });
  expect(cost(due('2026-11-27T12:00'))).toEqual([]);
});
