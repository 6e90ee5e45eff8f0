import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

const program = new URL('writing-program.ts', import.meta.url).pathname;

test('what was said to be kept is there after kill -9 at any moment, and nothing needs repair', async () => {
  const folder = tempFolder();
  const kept: string[] = [];
  for (let round = 0; round < 15; round += 1) {
    // Killed after a different number of acts each time, while the next one is being written.
    kept.push(...(await writeAndKill(folder, `round${round}`, round * 2)));
    const ledger = openLedgerIn(folder);
    const there = new Set(ledger.everyCommitment().map(({ what }) => what));
    expect(kept.filter((what) => !there.has(what))).toEqual([]);
    // At most the one act that was under way is there without having been said.
    expect(there.size - kept.length).toBeLessThanOrEqual(round + 1);
    ledger.close();
  }
  expect(kept.length).toBeGreaterThan(200);
  const db = new DatabaseSync(`${folder}/ledger.db`);
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  const gaps = db.prepare('SELECT device, count(*) - max(seq) AS gap FROM entry GROUP BY device');
  expect(gaps.all().map((row) => row['gap'])).toEqual([0]);
  db.close();
}, 60_000);

/** Writes until so many acts were said to be kept, then kills; answers all that was said before the end. */
async function writeAndKill(
  folder: string,
  name: string,
  after: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, folder, name, '100000']);
  const ended = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length > after) child.kill('SIGKILL');
  }
  await ended;
  return said;
}
