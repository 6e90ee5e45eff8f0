// Loaded before a program with `--import`: counts what the program does to the disk, and kills it with
// SIGKILL before the step that KEPT_DIE_AT names. Without it, the last line of output is the count. It counts
// from when the program sets KEPT_COUNTING: loading it writes nothing.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';

const dieAt = Number(process.env['KEPT_DIE_AT'] ?? '0');
let steps = 0;

function step(): void {
  if (process.env['KEPT_COUNTING'] === undefined) return;
  steps += 1;
  if (steps === dieAt) process.kill(process.pid, 'SIGKILL');
}

const writers = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'mkdirSync',
  'chmodSync',
  'writeFileSync',
] as const;

countCalls(fs, writers);
countCalls(DatabaseSync.prototype, ['exec', 'close']);
countCalls(StatementSync.prototype, ['run']);
syncBuiltinESMExports();

if (dieAt === 0) {
  const write = fs.writeSync;
  process.on('exit', () => write(1, `steps ${steps}\n`));
}

/** Puts a counting function in the place of each of these. */
function countCalls(owner: object, names: readonly string[]): void {
  for (const name of names) {
    const work: unknown = Reflect.get(owner, name);
    if (typeof work !== 'function') throw new TypeError(`${name} is no function`);
    Reflect.set(owner, name, function counted(this: unknown, ...values: unknown[]): unknown {
      step();
      const answer: unknown = Reflect.apply(work, this, values);
      return answer;
    });
  }
}
