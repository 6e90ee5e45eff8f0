import { expect, test } from 'vitest';
import {
  assumedNeedFor,
  circumstancesOf,
  forecastAlternatives,
  forecastFor,
  forecastOf,
  watchStates,
  forecastOpen,
} from '../../src/actions/forecast-commitment.ts';
import type { ForecastWorld } from '../../src/actions/forecast-commitment.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { circumstances } from '../support/circumstances.ts';
import { due, makeCommitment, personIdFor, wall } from '../support/make-commitment.ts';
import { receivedFactsOf } from '../support/received-facts.ts';
import { usualSettings } from '../support/usual-settings.ts';

function worldWith(commitments: readonly Commitment[]): ForecastWorld {
  const { now, calendar } = circumstances();
  const closed = commitments.filter(({ standing }) => standing.kind !== 'open');
  return {
    now: () => now,
    calendar,
    settings: usualSettings,
    ledger: {
      openCommitments: () => commitments.filter(({ standing }) => standing.kind === 'open'),
      // Newest first, as the ledger answers.
      deliveredPromises: (most) =>
        closed
          .filter(({ direction }) => direction === 'mine')
          .toReversed()
          .slice(0, most),
      deliveredCount: () => closed.filter(({ direction }) => direction === 'mine').length,
      receivedFrom: (owner) =>
        closed
          .filter(({ direction }) => direction === 'theirs')
          .filter(({ who }) => owner === undefined || who.some((each) => each === owner))
          .map(receivedFactsOf)
          .toReversed(),
    },
  };
}

function delivered(
  handle: string,
  at: string,
  rest: Parameters<typeof makeCommitment>[1] = {},
): Commitment {
  return makeCommitment(handle, {
    said: '2026-11-16T09:00',
    promised: '2026-11-18T18:00',
    need: 480,
    forecastMinutes: 480,
    standing: { kind: 'delivered', at: wall(at) },
    ...rest,
  });
}

test('the time a delivered promise took is counted on the working calendar, from saying to delivering', () => {
  const { finished } = circumstancesOf(worldWith([delivered('b2', '2026-11-17T12:00')]));
  expect(finished).toMatchObject([
    { noun: 'deck', elapsedMinutes: 660, forecastMinutes: 480, need: 480 },
  ]);
});

test('a delivery on the promised day itself says only that it was done by then', () => {
  const { finished } = circumstancesOf(
    worldWith([
      delivered('b2', '2026-11-17T12:00'),
      delivered('c3', '2026-11-18T11:00'),
      delivered('d4', '2026-11-19T11:00'),
    ]),
  );
  expect(finished.map(({ isCensored }) => isCensored)).toEqual([false, true, false]);
});

test('a delivery on the promised day but after its moment was late, and says how late', () => {
  const { finished } = circumstancesOf(
    worldWith([delivered('b2', '2026-11-18T11:00', { promised: '2026-11-18T10:30' })]),
  );
  expect(finished.map(({ isCensored }) => isCensored)).toEqual([false]);
});

test('what was written down and delivered in one breath, or out of hours, says nothing about how long it takes', () => {
  const { finished } = circumstancesOf(
    worldWith([
      delivered('b2', '2026-11-16T09:05'),
      delivered('c3', '2026-11-21T20:00', { said: '2026-11-20T20:00' }),
      delivered('d4', '2026-11-16T09:20'),
      delivered('f5', '2026-11-16T09:10', { forecastMinutes: 30 }),
    ]),
  );
  expect(finished.map(({ elapsedMinutes }) => elapsedMinutes)).toEqual([
    undefined,
    undefined,
    20,
    10,
  ]);
});

test('a promise that was moved teaches how long it took since it was first said', () => {
  const moved = delivered('b2', '2026-11-20T12:00', {
    moved: { at: wall('2026-11-18T17:00'), from: due('2026-11-18'), wasLate: false },
    promised: '2026-11-20T18:00',
  });
  const { finished } = circumstancesOf(worldWith([moved]));
  expect(finished).toMatchObject([{ elapsedMinutes: 4 * 480 + 180, forecastMinutes: 480 }]);
});

test('an estimate that was only assumed says nothing about her estimates', () => {
  const assumed = delivered('b2', '2026-11-17T12:00', { isNeedAssumed: true });
  const { finished } = circumstancesOf(worldWith([assumed]));
  expect(finished.map(({ need }) => need)).toEqual([undefined]);
});

test('replies and meetings teach nothing about work', () => {
  const reply = delivered('b2', '2026-11-17T12:00', { kind: 'reply' });
  expect(circumstancesOf(worldWith([reply])).finished).toEqual([]);
});

test('the need that was not said comes from her own finished promises of that noun', () => {
  const decks = ['b2', 'c3', 'd4'].map((handle) =>
    delivered(handle, '2026-11-17T12:00', {
      standing: { kind: 'delivered', at: wall('2026-11-17T12:00'), took: 540 },
    }),
  );
  expect(assumedNeedFor(worldWith(decks), { what: 'new deck' })).toMatchObject({
    kind: 'own-past',
    minutes: 540,
  });
  expect(assumedNeedFor(worldWith(decks), { what: 'quote' })).toEqual({
    kind: 'usual',
    minutes: 240,
  });
  const ming = personIdFor('ming');
  expect(assumedNeedFor(worldWith(decks), { what: 'new deck', owner: ming }).kind).toBe('usual');
});

test('a date is judged with what is open, and the list says the same', () => {
  const open = [makeCommitment('p4', { need: 480, promised: '2026-11-25T18:00' })];
  const world = worldWith(open);
  const asked = { what: 'deck', need: 480, due: due('2026-11-26T18:00') };
  expect(forecastFor(world, asked).because).toMatchObject([{ kind: 'before-it' }]);
  expect([...forecastOpen(world).keys()]).toEqual(open.map(({ id }) => id));
  expect(forecastAlternatives(world, asked, 2)).toHaveLength(2);
});

test('how late others were is counted from asking, against when it was due', () => {
  const late = makeCommitment('t5', {
    direction: 'theirs',
    said: '2026-11-16T09:00',
    promised: '2026-11-16T18:00',
    standing: { kind: 'delivered', at: wall('2026-11-17T18:00') },
  });
  const open = makeCommitment('r8', { direction: 'theirs' });
  const { receivedFrom } = circumstancesOf(worldWith([late, open]));
  expect(receivedFrom(personIdFor('jane'))).toEqual([{ agreed: 480, elapsed: 960 }]);
  expect(receivedFrom(personIdFor('tom'))).toEqual([]);
});

test('one more promise before it makes another one tighter, and that can be said', () => {
  const deck = makeCommitment('7k', { need: 480, promised: '2026-11-26T18:00' });
  const quote = makeCommitment('p4', { need: 480, promised: '2026-11-25T18:00' });
  for (const changing of ['mine', 'anything'] as const) {
    let open = [deck];
    const { ledger, ...world } = worldWith([]);
    const changes = watchStates(
      { ...world, ledger: { ...ledger, openCommitments: () => open } },
      changing,
    );
    expect(changes()).toEqual([]);
    open = [deck, quote];
    expect(changes()).toEqual([{ id: deck.id, from: 'ok', to: 'tight' }]);
  }
});

test('a promise without a date, a wait and a meeting have no chance of their own', () => {
  const world = worldWith([]);
  const asked = (rest: Parameters<typeof makeCommitment>[1]) =>
    forecastOf(world, makeCommitment('7k', rest));
  expect(asked({ promised: 'none' })).toBeUndefined();
  expect(asked({ direction: 'theirs' })).toBeUndefined();
  expect(asked({ kind: 'meeting' })).toBeUndefined();
  expect(asked({})?.state).toBe('ok');
});

test('of promises for the same moment the one promised first is done first, whatever their handles are', () => {
  const handles = ['7k', 'p4', 'w2', 'n6', 'r8', 't5', 'c3'];
  const promises = handles.map((handle) =>
    makeCommitment(handle, { promised: '2026-11-27T18:00', need: 240 }),
  );
  const world = worldWith(promises);
  const chances = promises.map(({ id }) => forecastOpen(world).get(id)?.chance ?? 0);
  expect(chances).toEqual(chances.toSorted((one, other) => other - one));
  const last = promises.at(-1);
  expect(last && forecastOf(world, last)?.chance).toBe(chances.at(-1));
});
