import { expect, test } from 'vitest';
import { recordMailed } from '../../../src/actions/letters/record-mailed.ts';
import { commitmentChanges } from '../../../src/domain/entries/commitment-fields.ts';
import { ok } from '../../../src/domain/result.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import { tuesday } from '../../support/letter-world.ts';
import { makeCommitment, wall } from '../../support/make-commitment.ts';

function ledgerWith(...handles: readonly string[]): ReturnType<typeof fakeLedger> {
  let count = 0;
  const ledger = fakeLedger({ now: () => tuesday, newId: () => `id-${(count += 1)}` });
  ledger.write(() =>
    ok({
      value: undefined,
      facts: handles.map((handle) => {
        const { id, ...change } = makeCommitment(handle);
        return {
          verb: 'promised' as const,
          entity: 'commitment' as const,
          entityId: id,
          changes: commitmentChanges(change),
        };
      }),
    }),
  );
  return ledger;
}

test('the first draft with a date in it is remembered once, as one act', () => {
  const ledger = ledgerWith('7k', '8k');
  const world = { ledger, now: () => tuesday };
  const ids = ['7k', '8k'].map((handle) => makeCommitment(handle).id);
  expect(recordMailed(world, ids)).toEqual(ok(2));
  expect(ledger.commitmentByHandle('7k')?.mailed?.toString()).toBe(
    wall('2026-11-24T08:40').toString(),
  );
  expect(ledger.acts(9)).toHaveLength(2);
  expect(recordMailed(world, ids)).toEqual(ok(0));
  expect(ledger.acts(9)).toHaveLength(2);
});
