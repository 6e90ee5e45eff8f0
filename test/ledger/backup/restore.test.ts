import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Keeping, Restored } from '../../../src/actions/keeping.ts';
import { act, changing, handlesOf, noting, promising } from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

async function backUp(keeping: Keeping): Promise<string> {
  const made = await keeping.backUp({ reason: 'asked' });
  return made.ok ? made.value.path : '';
}

async function restore(keeping: Keeping, path: string): Promise<Restored> {
  const staged = await keeping.stageRestore(path);
  if (!staged.ok) throw new Error(JSON.stringify(staged.problem));
  return staged.value.apply();
}

test('restoring says what would go and what would come, and changes nothing before it is applied', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  const path = await backUp(openKeepingIn(folder));
  act(ledger, promising('p4'));
  act(ledger, changing('7k', { what: 'media plan' }));
  const staged = await openKeepingIn(folder).stageRestore(path);
  const [changed, made] = ledger.acts(2).map(({ id }) => id);
  expect(staged).toMatchObject({ value: { gone: [changed, made], back: 0 } });
  if (staged.ok) staged.value.discard();
  expect(handlesOf(ledger.everyCommitment())).toBe('7k p4');
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('after a restore the ledger is as it was, also for whoever has it open, and the present is a backup', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  const path = await backUp(openKeepingIn(folder));
  act(ledger, promising('p4'));
  act(ledger, changing('7k', { what: 'media plan' }));
  const device = readFileSync(join(folder, 'device'), 'utf8');
  const version = ledger.version();
  const { present = '' } = await restore(openKeepingIn(folder, '2026-11-25T10:00'), path);
  expect(present).toMatch(/2026-11-25-100000-before-restore/u);
  expect(ledger.version()).not.toBe(version);
  expect(handlesOf(ledger.everyCommitment())).toBe('7k');
  expect(ledger.commitmentByHandle('7k')?.what).toBe('revised deck');
  expect(ledger.search(['media'], 5)).toEqual([]);
  ledger.close();
  // A new name for the device: what it wrote since the backup had the numbers that come next.
  const reopened = openLedgerIn(folder);
  act(reopened, promising('w2'));
  expect(readFileSync(join(folder, 'device'), 'utf8')).not.toBe(device);
  // And back again.
  await restore(openKeepingIn(folder, '2026-11-25T11:00'), present);
  expect(handlesOf(reopened.everyCommitment())).toBe('7k p4');
  const db = new DatabaseSync(join(folder, 'ledger.db'));
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  db.close();
});

test('a handle that was given since is not given again', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  const promise = (): void => {
    ledger.write((desk) => ({
      ok: true,
      value: { facts: [promising(desk.takeHandle())], value: undefined },
    }));
  };
  promise();
  const path = await backUp(openKeepingIn(folder));
  promise();
  await restore(openKeepingIn(folder), path);
  promise();
  expect(handlesOf(ledger.everyCommitment())).toBe('7k w2');
});

test('what was forgotten does not come back with a backup', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates-friday-calls' }));
  const path = await backUp(openKeepingIn(folder));
  ledger.erase(ledger.story('n1').map(({ id }) => id));
  act(ledger, promising('7k'));
  await restore(openKeepingIn(folder), path);
  expect(ledger.notesAbout('jane')).toEqual([]);
  expect(ledger.everyCommitment()).toEqual([]);
  ledger.close();
  const bytes = readFileSync(join(folder, 'ledger.db')).toString('latin1');
  expect(bytes).not.toContain('hates-friday-calls');
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
  ['of zero length', () => Buffer.alloc(0)],
  ['garbage', () => Buffer.from('garbage, and nothing else in it at all')],
  [
    'of damaged pages',
    (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      return changed.fill(0x55, 4096, changed.length);
    },
  ],
] as const)(
  'in the place of a ledger that is %s comes the backup, and it is set aside byte for byte',
  async (_, damage) => {
    const folder = tempFolder();
    const ledger = openLedgerIn(folder);
    act(ledger, promising('7k'));
    const path = await backUp(openKeepingIn(folder));
    ledger.close();
    const file = join(folder, 'ledger.db');
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);
    expect(await openKeepingIn(folder).wayBack()).toMatchObject({ path });
    const { present = '' } = await restore(openKeepingIn(folder), path);
    expect(present).toBe(`${file}.damaged-2026-11-24T084012`);
    expect(readFileSync(present).equals(damaged)).toBe(true);
    const restored = openLedgerIn(folder);
    expect(handlesOf(restored.openCommitments())).toBe('7k');
    act(restored, promising('p4'));
    expect(handlesOf(restored.openCommitments())).toBe('7k p4');
  },
);

test.each([
  [
    'of a newer kept',
    (file: string) => {
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 99');
      db.close();
    },
  ],
  [
    'a folder',
    (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
] as const)(
  'in the place of a ledger that is %s comes the backup, and it is kept',
  async (_, spoil) => {
    const folder = tempFolder();
    const ledger = openLedgerIn(folder);
    act(ledger, promising('7k'));
    const path = await backUp(openKeepingIn(folder));
    ledger.close();
    const file = join(folder, 'ledger.db');
    spoil(file);
    const { present = '' } = await restore(openKeepingIn(folder), path);
    expect(existsSync(present)).toBe(true);
    expect(handlesOf(openLedgerIn(folder).openCommitments())).toBe('7k');
    // A second one in the same second takes another name.
    rmSync(file);
    mkdirSync(file);
    const again = await restore(openKeepingIn(folder), path);
    expect(again.present).toBe(`${file}.damaged-2026-11-24T084012-2`);
  },
);

test('where the ledger is lost the backup makes it again', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  const path = await backUp(openKeepingIn(folder));
  ledger.close();
  rmSync(join(folder, 'ledger.db'));
  expect(await restore(openKeepingIn(folder), path)).toEqual({ present: undefined });
  expect(handlesOf(openLedgerIn(folder).openCommitments())).toBe('7k');
  expect(existsSync(join(folder, 'device'))).toBe(false);
});

test('a backup of the backups folder is found by its name alone', async () => {
  const folder = tempFolder();
  act(openLedgerIn(folder), promising('7k'));
  await backUp(openKeepingIn(folder));
  const staged = await openKeepingIn(folder).stageRestore('kept-2026-11-24-084012-asked.jsonl.gz');
  expect(staged).toMatchObject({ ok: true, value: { gone: [], back: 0 } });
  if (staged.ok) staged.value.discard();
});
