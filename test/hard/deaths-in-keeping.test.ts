import { expect, test } from 'vitest';
import { everyDeath } from '../ledger/dying/every-death.ts';

test.each(['daily', 'restore', 'forget', 'migrate'] as const)(
  'killed before any step of %s, a ledger is as before or as after, and the same again ends well',
  async (task) => {
    const { faults, deaths } = await everyDeath(task);
    expect(faults).toEqual([]);
    expect(deaths).toBeGreaterThan(3);
  },
);
