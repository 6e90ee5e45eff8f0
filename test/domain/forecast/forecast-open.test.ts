import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment/commitment.ts';
import { questionAbout } from '../../../src/domain/forecast/circumstances.ts';
import {
  forecastOpenPromises,
  statesOfOpenPromises,
} from '../../../src/domain/forecast/forecast-open.ts';
import { forecastPromise } from '../../../src/domain/forecast/forecast-promise.ts';
import { circumstances } from '../../support/circumstances.ts';
import { commitmentIdFor, makeCommitment, personIdFor } from '../../support/make-commitment.ts';

const anyOpen = fc
  .array(
    fc.record({
      need: fc.constantFrom(30, 60, 240, 480, 2400),
      promised: fc.constantFrom(
        'none',
        '2026-11-23',
        '2026-11-24',
        '2026-11-25T12:00',
        '2026-11-26',
        '2026-11-28',
        '2026-12-04T15:00',
      ),
      kind: fc.constantFrom('work' as const, 'work' as const, 'meeting' as const, 'reply' as const),
      isMing: fc.boolean(),
      waits: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.flatMap(({ isMing, waits, ...rest }, at): readonly Commitment[] => {
      const handle = `p${at}`;
      const promise = makeCommitment(handle, {
        ...rest,
        ...(isMing ? { owner: personIdFor('ming') } : {}),
      });
      if (!waits) return [promise];
      const wait = makeCommitment(`w${at}`, {
        direction: 'theirs',
        said: '2026-11-20T09:00',
        promised: '2026-11-25',
        serves: [commitmentIdFor(handle)],
      });
      return [promise, wait];
    }),
  );

test('the list, the states alone and the page of one promise say the same of each', () => {
  fc.assert(
    fc.property(anyOpen, (open) => {
      const there = circumstances({ open });
      const states = statesOfOpenPromises(there);
      for (const [id, { state, chance, finish, spare, latestStart }] of forecastOpenPromises(
        there,
      )) {
        const promise = open.find((each) => each.id === id);
        const alone = promise && forecastPromise(there, questionAbout(promise));
        expect(states.get(id)).toBe(state);
        expect(alone).toMatchObject({ state, chance, spare });
        expect(alone?.finish.toString()).toBe(finish.toString());
        expect(alone?.latestStart?.toString()).toBe(latestStart?.toString());
      }
    }),
    { numRuns: 60 },
  );
});

test('what is promised for later changes nothing for what is promised before', () => {
  fc.assert(
    fc.property(anyOpen, (open) => {
      const before = forecastOpenPromises(circumstances({ open }));
      const last = makeCommitment('z9', { promised: '2027-01-29', need: 2400 });
      const after = forecastOpenPromises(circumstances({ open: [...open, last] }));
      for (const [id, { chance }] of before) expect(after.get(id)?.chance).toBe(chance);
    }),
    { numRuns: 60 },
  );
});
