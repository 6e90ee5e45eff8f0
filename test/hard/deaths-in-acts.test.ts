import { expect, test } from 'vitest';
import { everyDeath } from '../ledger/dying/every-death.ts';

// Spread over all the steps of a task: some 120 deaths in all, beside those at random moments.
const moments = 12;

test.each(['add', 'done', 'undo', 'import', 'rebuild', 'backup'] as const)(
  'killed at its steps while it does %s, a ledger is as before or as after, and the same again ends well',
  async (task) => {
    const { faults, deaths } = await everyDeath(task, moments);
    expect(faults).toEqual([]);
    expect(deaths).toBeGreaterThan(3);
  },
);
