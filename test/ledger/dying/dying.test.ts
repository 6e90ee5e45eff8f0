import { expect, test } from 'vitest';
import { everyDeath } from './every-death.ts';
import { dyingTasks } from './dying-desk.ts';

// Some moments of each; `npm run test:hard` takes many more.
const moments = 4;

test.each(dyingTasks)(
  'killed while it does %s, a ledger is as before or as after, and the same again ends well',
  async (task) => {
    const { faults, deaths } = await everyDeath(task, moments);
    expect(faults).toEqual([]);
    expect(deaths).toBeGreaterThan(1);
  },
);
