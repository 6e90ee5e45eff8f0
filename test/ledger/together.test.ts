import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openLedgerIn } from '../support/local-ledger.ts';
import { tempFolder } from '../support/temp-folder.ts';

const program = new URL('writing-program.ts', import.meta.url).pathname;

test('eight processes that begin together from nothing write 25 promises each, and none is lost', async () => {
  const folder = `${tempFolder()}/new/kept`;
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const ends = await Promise.all(names.map((name) => write(folder, name)));
  expect(ends).toEqual(names.map(() => ({ code: 0, complaint: '' })));
  const promises = openLedgerIn(folder).everyCommitment();
  expect(new Set(promises.map(({ what }) => what)).size).toBe(200);
  expect(new Set(promises.map(({ handle }) => handle)).size).toBe(200);
  const seqs = openLedgerIn(folder)
    .acts(1_000)
    .flatMap(({ entries }) => entries.map(({ device, seq }) => `${device} ${seq}`));
  const [first] = openLedgerIn(folder).acts(1);
  const device = first?.entries[0]?.device ?? '';
  expect(seqs.toReversed()).toEqual(promises.map((_, index) => `${device} ${index + 1}`));
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
}, 60_000);

test('a ledger that is open sees what another process wrote, and that it did', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  const before = ledger.version();
  expect(ledger.openCommitments()).toEqual([]);
  await write(folder, 'other', 2);
  expect(ledger.version()).not.toBe(before);
  expect(ledger.openCommitments()).toHaveLength(2);
  const seen = ledger.version();
  await write(folder, 'again', 1);
  expect(ledger.version()).not.toBe(seen);
  expect(ledger.openCommitments()).toHaveLength(3);
});

async function write(folder: string, name: string, count = 25) {
  const child = spawn(process.execPath, [program, folder, name, String(count)]);
  child.stdout.resume();
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: code as unknown, complaint };
}
