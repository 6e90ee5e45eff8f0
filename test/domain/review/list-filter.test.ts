import { expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import {
  fitsFilter,
  isWholeList,
  type ListFilter,
} from '../../../src/domain/review/list-filter.ts';
import { acme, jane, presentAt } from '../../support/letter-world.ts';
import { homeZone, makeCommitment } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

/** Tuesday 24 November 2026. */
const context = {
  now: presentAt('2026-11-24T08:40'),
  calendar: workCalendarFrom(usualSettings, homeZone),
};

type Promised = Parameters<typeof makeCommitment>[1];

function fits(filter: Partial<ListFilter>, promised: Promised = {}, state = 'ok'): boolean {
  const commitment = makeCommitment('7k', promised);
  const named = { commitment, people: [jane], organisation: acme };
  return fitsFilter({ words: [], ...filter }, { named, state, context });
}

test('a filter that asks for nothing lets everything through', () => {
  expect(isWholeList({ words: [] })).toBe(true);
  expect(fits({})).toBe(true);
});

test.each([
  [['acme'], true],
  [['jane'], true],
  [['deck'], true],
  [['7k'], true],
  [['1042'], true],
  [['acme', 'deck'], true],
  [['acme', 'poster'], false],
  [['bluebird'], false],
])('the words %j fit: %s', (words, isFitting) => {
  expect(fits({ words }, { job: '1042' })).toBe(isFitting);
});

test('mine and theirs are told apart, and so are states', () => {
  expect(fits({ direction: 'mine' })).toBe(true);
  expect(fits({ direction: 'theirs' })).toBe(false);
  expect(fits({ state: 'late' }, {}, 'late')).toBe(true);
  expect(fits({ state: 'late' }, {}, 'ok')).toBe(false);
  expect(isWholeList({ words: [], state: 'late' })).toBe(false);
});

test.each([
  ['today', '2026-11-24', true],
  ['today', '2026-11-25', false],
  ['tomorrow', '2026-11-25T09:00', true],
  ['tomorrow', '2026-11-24', false],
  ['this-week', '2026-11-23', true],
  ['this-week', '2026-11-29', true],
  ['this-week', '2026-11-30', false],
  ['this-week', '2026-11-22', false],
  ['next-week', '2026-11-30', true],
  ['next-week', '2026-12-06T12:00', true],
  ['next-week', '2026-12-07', false],
  ['today', 'none', false],
] as const)('of %s, something for %s: %s', (span, promised, isIn) => {
  expect(fits({ span }, { promised })).toBe(isIn);
});
