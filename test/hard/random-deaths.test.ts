import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { kept, keptBeside, listed } from './kept-program.ts';

const kills = 120;

// The moments are chance: whatever they are, the same must hold.
test('the program is killed at any moment of any command, and what it said is there', async () => {
  const folder = join(tempFolder(), 'kept');
  const said = new Set<string>();
  // How long a command takes here says only up to when there is something to be killed.
  const began = performance.now();
  kept(folder, 'add', 'jane@acme', 'the first', 'by', 'fri', 'need', '1h');
  const longest = (performance.now() - began) * 1.25;
  said.add('the first');
  const other = join(tempFolder(), 'kept');
  kept(other, 'add', 'tom@globex', 'from another ledger', 'by', 'mon', 'need', '1h');
  const exported = join(other, 'kept.json');
  writeFileSync(exported, kept(other, 'export').out);
  const lines: readonly ((round: number) => readonly string[])[] = [
    (round) => ['add', 'jane@acme', `promise ${round}`, 'by', '18 dec', 'need', '15m', '--json'],
    (round) => ['wait', 'tom@acme', `answer ${round}`, 'by', '18 dec', '--json'],
    (round) => ['note', 'jane', `note ${round}`],
    () => ['edit', '7k', '--job', '1042'],
    () => ['undo'],
    () => ['redo'],
    () => ['backup'],
    () => ['import', exported, '--yes'],
    () => ['doctor', '--rebuild'],
    () => ['forget', 'tom', '--yes', '--backups'],
  ];
  let deaths = 0;
  let undone = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    const words = lines[round % lines.length]?.(round) ?? [];
    const ran = await keptBeside(folder, words, Math.random() * longest);
    if (ran.status === null) deaths += 1;
    const [verb] = words;
    // What may have been undone or done again without a word is neither asked for nor missed.
    if (verb === 'undo' || verb === 'redo') undone = new Set([...undone, ...said]);
    if (ran.status === 0 && ran.out.includes('"ok":true')) said.add(String(words[2]));
    const there = new Set(listed(folder).map(({ what }) => what));
    const missing = [...said].filter((what) => !there.has(what) && !undone.has(what));
    expect({ round, verb, missing }).toEqual({ round, verb, missing: [] });
  }
  const doctor = kept(folder, 'doctor');
  expect({ status: doctor.status, out: doctor.out }).toMatchObject({ status: 0 });
  expect(deaths).toBeGreaterThan(10);
});
