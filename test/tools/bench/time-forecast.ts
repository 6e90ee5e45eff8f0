import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';
import { environment, type Home } from './run-kept.ts';
import { median, type Single } from './table.ts';

/** What a forecast costs with these open promises, each time in a process of its own (issue 4: 30 and 150 ms of CPU). */
export function timeForecasts(home: Home, rounds: number): readonly Single[] {
  return [
    {
      what: 'warning, 200 open, cold (ms of CPU)',
      value: median(costs(home, 'warning', rounds)),
      budget: 30,
    },
    {
      what: 'morning forecast, 200 open, cold (ms of CPU)',
      value: median(costs(home, 'morning', rounds)),
      budget: 150,
    },
  ];
}

function costs(home: Home, question: 'warning' | 'morning', rounds: number): readonly number[] {
  const script = join(CHECKOUT, 'test', 'tools', 'forecast-cost.ts');
  return Array.from({ length: rounds }, () => {
    const run = spawnSync(process.execPath, [script, question], {
      encoding: 'utf8',
      env: environment(home),
    });
    if (run.status !== 0) throw new Error(`the forecast was not timed: ${run.stderr}`);
    return Number(run.stdout);
  });
}
