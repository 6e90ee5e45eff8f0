import { ledgerVersion } from '../../../src/ledger/ledger-schema.ts';
import {
  copyOf,
  dyingDesk,
  entriesIn,
  faultsIn,
  runTask,
  secretsIn,
  stateOf,
  versionOf,
} from './dying-desk.ts';
import type { DyingTask } from './dying-desk.ts';

/**
 * Kills a task at its steps, `most` of them spread evenly, and looks each time whether the ledger is as it was
 * before or as it is after, whether nothing is broken, and whether the task then runs to its end.
 */
export async function everyDeath(
  task: DyingTask,
  most = Number.POSITIVE_INFINITY,
): Promise<{ readonly faults: readonly string[]; readonly deaths: number }> {
  const desk = await dyingDesk();
  const file = desk.fileFor(task);
  const whole = copyOf(desk.folder);
  const { steps, isDone, complaint } = await runTask(whole, task, { file });
  const states = { before: entriesIn(desk.folder), after: entriesIn(whole) };
  const faults = isDone ? [] : [`${task} does not run: ${complaint}`];
  let deaths = 0;
  for (const dieAt of spread(steps, most)) {
    const folder = copyOf(desk.folder);
    const run = await runTask(folder, task, { file, dieAt });
    if (!run.isDone) deaths += 1;
    const say = (what: string): void =>
      void faults.push(`${task}, step ${dieAt} of ${steps}: ${what}`);
    const state = stateOf(folder, states);
    if (state === undefined) say('neither before nor after');
    if (run.isDone && state !== 'after') say('said to be done, and is not');
    for (const fault of await faultsIn(folder)) say(fault);
    // What a later kept has taken over, this one leaves alone; who is forgotten cannot be named again.
    if (versionOf(folder) > ledgerVersion) continue;
    if (task === 'forget' && state === 'after') {
      for (const secret of secretsIn(folder)) say(`still there: ${secret}`);
      continue;
    }
    const again = await runTask(folder, task, { file });
    if (!again.isDone) say(`not again: ${again.complaint}`);
    for (const fault of await faultsIn(folder)) say(`again: ${fault}`);
  }
  return { faults, deaths };
}

function spread(steps: number, most: number): readonly number[] {
  const every = Array.from({ length: steps }, (_, index) => index + 1);
  if (steps <= most) return every;
  return Array.from({ length: most }, (_, index) => Math.ceil(((index + 1) * steps) / most));
}
