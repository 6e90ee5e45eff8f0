import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import {
  changedStates,
  changesBetween,
  lineUp,
} from '../../../src/domain/forecast/changed-states.ts';
import { statesOfOpenPromises } from '../../../src/domain/forecast/forecast-open.ts';
import { circumstances } from '../../support/circumstances.ts';
import { commitmentIdFor, makeCommitment, personIdFor } from '../../support/make-commitment.ts';

const anyPromise = fc.record({
  need: fc.constantFrom(30, 60, 240, 480, 960),
  promised: fc.constantFrom(
    'none',
    '2026-11-23',
    '2026-11-24',
    '2026-11-25T12:00',
    '2026-11-26',
    '2026-11-28',
    '2026-12-01',
    '2026-12-04T15:00',
  ),
  kind: fc.constantFrom('work' as const, 'work' as const, 'work' as const, 'meeting' as const),
  isMing: fc.boolean(),
  waits: fc.constantFrom('no', 'no', 'no', '2026-11-25', '2026-11-30', '2026-12-01'),
});

type AnyPromise = typeof anyPromise extends fc.Arbitrary<infer Made> ? Made : never;

function promiseAt(at: number, { isMing, waits, ...rest }: AnyPromise): readonly Commitment[] {
  const owner = isMing ? { owner: personIdFor('ming') } : {};
  const promise = makeCommitment(`p${at}`, { ...rest, ...owner });
  if (waits === 'no') return [promise];
  const wait = makeCommitment(`w${at}`, {
    direction: 'theirs',
    said: '2026-11-20T09:00',
    promised: waits,
    serves: [commitmentIdFor(`p${at}`)],
  });
  return [promise, wait];
}

const anyChange = fc.record({
  kind: fc.constantFrom('added', 'gone', 'another', 'minute', 'received', 'learnt', 'waits'),
  at: fc.nat(11),
  promise: anyPromise,
});

function waitingLonger(promises: readonly AnyPromise[], place: number): AnyPromise {
  const [first] = promises;
  const promise = promises[place] ?? first;
  if (promise === undefined) throw new Error('there is none');
  return { ...promise, waits: '2026-12-01' };
}

/** Everything took three times as long as she thought. */
const slow = Array.from({ length: 8 }, (_, at) => ({
  id: commitmentIdFor(`f${at}`),
  need: 60,
  took: 180,
  forecastMinutes: 60,
  elapsedMinutes: 400,
  isCensored: false,
}));

test('what changed is the same as when every promise is judged before and after', () => {
  let changes = 0;
  fc.assert(
    fc.property(
      fc.array(anyPromise, { minLength: 1, maxLength: 12 }),
      fc.array(anyChange, { maxLength: 2 }),
      (promises, changed) => {
        const made = promises.map((each, at) => promiseAt(at, each));
        const then = made.flat();
        const received = { [personIdFor('jane')]: [{ agreed: 480, elapsed: 2000 }] };
        const before = circumstances({ open: then });
        let after = { ...before };
        for (const { kind, at, promise } of changed) {
          const place = at % made.length;
          if (kind === 'added') made.push(promiseAt(made.length + 20, promise));
          else if (kind === 'gone') made[place] = [];
          else if (kind === 'another') made[place] = promiseAt(place, promise);
          else if (kind === 'waits') made[place] = promiseAt(place, waitingLonger(promises, place));
          else if (kind === 'learnt') after = { ...after, finished: slow };
          else if (kind === 'minute') after = circumstances({ at: '2026-11-24T09:01' });
          else after = { ...after, receivedFrom: circumstances({ received }).receivedFrom };
        }
        after = { ...after, open: made.flat() };
        const all = changedStates(statesOfOpenPromises(before), statesOfOpenPromises(after));
        expect(changesBetween(lineUp(before), lineUp(after))).toEqual(all);
        changes += all.length;
      },
    ),
    { numRuns: 600 },
  );
  // Nothing would be proved by promises that all stand as they stood.
  expect(changes).toBeGreaterThan(50);
});
