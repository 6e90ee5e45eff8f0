import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LocalLedger } from '../../../src/ledger/opening/open-ledger.ts';
import {
  act,
  changing,
  handlesOf,
  meeting,
  noting,
  promising,
} from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A ledger with a backup of yesterday, and one act more. */
async function folderWithBackup(): Promise<string> {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, meeting('jane', { name: 'Jane' }), promising('7k', { what: 'the media plan' }));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates friday calls' }));
  await openKeepingIn(folder, '2026-11-23T09:00:00').backUpDaily();
  act(ledger, promising('p4', { what: 'the second cut' }));
  ledger.close();
  return folder;
}

/** Puts another text of the same length wherever one stands in a table, as a fault of the disk does. */
function garble(folder: string, table: string, [said, wrong]: readonly [string, string]): void {
  const path = join(folder, 'ledger.db');
  const bytes = readFileSync(path);
  for (const start of pagesOf(path, table)) {
    const page = bytes.subarray(start, start + 4096);
    const at = page.indexOf(said);
    if (at >= 0) page.write(wrong, at);
  }
  writeFileSync(path, bytes);
}

function pagesOf(path: string, table: string): readonly number[] {
  const db = new DatabaseSync(path, { readOnly: true });
  const rows = db.prepare('SELECT pageno FROM dbstat WHERE name = ?').all(table);
  db.close();
  return rows.map(({ pageno }) => (Number(pageno) - 1) * 4096);
}

function writes(ledger: LocalLedger): void {
  try {
    act(ledger, promising('w2'));
  } finally {
    ledger.close();
  }
}

test('an entry that says something else than in the backup is found: nothing is added, and the good backups stay', async () => {
  const folder = await folderWithBackup();
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  const damaged = readFileSync(join(folder, 'ledger.db'));
  await expect(openKeepingIn(folder).backUpDaily()).rejects.toThrow(/^damaged/u);
  expect(readdirSync(join(folder, 'backups'))).toEqual(['kept-2026-11-23.jsonl.gz']);
  expect(() => writes(openLedgerIn(folder))).toThrow(/^damaged/u);
  expect(handlesOf(openLedgerIn(folder).openCommitments())).toBe('7k p4');
  expect(readFileSync(join(folder, 'ledger.db')).equals(damaged)).toBe(true);
  await expect(openKeepingIn(folder).backUp({ reason: 'asked' })).rejects.toThrow(/^damaged/u);
});

test('a screen that has the ledger open adds nothing either, once damage was found', async () => {
  const folder = await folderWithBackup();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('n6'));
  await openKeepingIn(folder).lookThrough();
  act(ledger, promising('r8'));
  ledger.close();
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  const open = openLedgerIn(folder);
  act(open, promising('t9'));
  await openKeepingIn(folder).lookThrough();
  expect(() => act(open, promising('v3'))).toThrow(/^damaged/u);
});

test.each([
  ['an index that leaves something out', 'entry_of_act'],
  ['an index that names something else', 'commitment_handle'],
])('%s is found before the next act is added', async (_, index) => {
  const folder = await folderWithBackup();
  const path = join(folder, 'ledger.db');
  const bytes = readFileSync(path);
  for (const start of pagesOf(path, index)) bytes[start + 4095] = (bytes[start + 4095] ?? 0) ^ 1;
  for (const start of pagesOf(path, index)) bytes[start + 4090] = (bytes[start + 4090] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(() => writes(openLedgerIn(folder))).toThrow(/^damaged/u);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('of a damaged file of which everything that was said can be read a backup is made, and nothing is lost', async () => {
  const folder = await folderWithBackup();
  const path = join(folder, 'ledger.db');
  const bytes = readFileSync(path);
  for (const start of pagesOf(path, 'note')) bytes.fill(0xa7, start, start + 4096);
  writeFileSync(path, bytes);
  const keeping = openKeepingIn(folder);
  const back = await keeping.wayBack();
  expect(back?.path).toBe(
    join(folder, 'backups', 'kept-2026-11-24-084012-before-restore.jsonl.gz'),
  );
  expect(back).toEqual(await keeping.wayBack());
  const staged = await keeping.stageRestore(back?.path ?? '');
  const restored = staged.ok ? await staged.value.apply() : undefined;
  expect(readFileSync(restored?.present ?? '').equals(bytes)).toBe(true);
  const ledger = openLedgerIn(folder);
  expect(handlesOf(ledger.openCommitments())).toBe('7k p4');
  act(ledger, promising('w2'));
});

test('a backup that was made of a ledger after an entry had changed is not the way back', async () => {
  const folder = await folderWithBackup();
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  const keeping = openKeepingIn(folder, '2026-11-24T08:00:00');
  expect(await keeping.backUp({ reason: 'asked' })).toMatchObject({ value: { entries: 4 } });
  const back = await openKeepingIn(folder).wayBack();
  expect(back?.path).toContain('before-restore');
  const staged = await keeping.stageRestore(back?.path ?? '');
  if (staged.ok) await staged.value.apply();
  expect(openLedgerIn(folder).commitmentByHandle('7k')?.what).toBe('the media plan');
});

test.each([
  ['says something else', 'the media plan', 'the media plum'],
  ['is no longer JSON', '"what":"the media plan"', '"what":"the media plan '],
  ['has another verb', 'promised', 'premised'],
])(
  'an entry that %s is taken from the backup, and what was said since from the ledger: nothing is lost',
  async (_, said, wrong) => {
    const folder = await folderWithBackup();
    garble(folder, 'entry', [said, wrong]);
    const keeping = openKeepingIn(folder);
    const back = await keeping.wayBack();
    expect(back).toMatchObject({ at: '2026-11-24T08:40:12', entries: 4 });
    const staged = await keeping.stageRestore(back?.path ?? '');
    if (staged.ok) await staged.value.apply();
    const ledger = openLedgerIn(folder);
    expect(ledger.openCommitments().map(({ what }) => what)).toEqual([
      'the media plan',
      'the second cut',
    ]);
    expect(await keeping.lookThrough()).toBeUndefined();
  },
);

test('what is shown and was never written is found, hinders nothing, and is worked out anew', async () => {
  const folder = await folderWithBackup();
  garble(folder, 'commitment', ['the media plan', 'the media plum']);
  const keeping = openKeepingIn(folder);
  expect(await keeping.lookThrough()).toBe('cache');
  act(openLedgerIn(folder), promising('w2'));
  await keeping.rebuild();
  expect(openLedgerIn(folder).commitmentByHandle('7k')?.what).toBe('the media plan');
  expect(await keeping.lookThrough()).toBeUndefined();
  expect(existsSync(join(folder, 'found-damaged'))).toBe(false);
});

test('what was worked out is not worked out anew from entries that are damaged', async () => {
  const folder = await folderWithBackup();
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  await expect(openKeepingIn(folder).rebuild()).rejects.toThrow(/^damaged/u);
  expect(openLedgerIn(folder).commitmentByHandle('7k')?.what).toBe('the media plan');
});

test('an entry that is no longer JSON is found by the doctor and makes no backup', async () => {
  const folder = await folderWithBackup();
  garble(folder, 'entry', ['"what":"the second cut"', '"what":"the second cut ']);
  const keeping = openKeepingIn(folder);
  expect(await keeping.examine()).toContainEqual({ kind: 'entries', unread: 1 });
  await expect(keeping.backUp({ reason: 'asked' })).rejects.toThrow(/^damaged/u);
  expect(await keeping.wayBack()).toMatchObject({ at: '2026-11-23T09:00:00', entries: 3 });
});

test('a mark speaks of one file: restoring takes it away, and another file in its place is not accused', async () => {
  const folder = await folderWithBackup();
  const mark = join(folder, 'found-damaged');
  const sound = readFileSync(join(folder, 'ledger.db'));
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  const keeping = openKeepingIn(folder);
  expect(await keeping.lookThrough()).toBe('damaged');
  expect(statSync(mark).mode & 0o777).toBe(0o600);
  const staged = await keeping.stageRestore('kept-2026-11-23.jsonl.gz');
  if (staged.ok) await staged.value.apply();
  expect(existsSync(mark)).toBe(false);
  writes(openLedgerIn(folder));
  garble(folder, 'entry', ['the media plan', 'the media plum']);
  expect(await keeping.lookThrough()).toBe('damaged');
  rmSync(join(folder, 'ledger.db'));
  writeFileSync(join(folder, 'ledger.db'), sound);
  act(openLedgerIn(folder), promising('w2'));
});

test('who was forgotten, in the backups or out of them, was not changed by a fault', async () => {
  const folder = await folderWithBackup();
  const ledger = openLedgerIn(folder);
  ledger.erase(ledger.story('n1').map(({ id }) => id));
  ledger.close();
  const keeping = openKeepingIn(folder);
  expect(await keeping.lookThrough()).toBeUndefined();
  expect(await keeping.backUpDaily()).toBeDefined();
});

test('what was forgotten in the backups and not yet in the ledger, because it was interrupted, is no damage', async () => {
  const folder = await folderWithBackup();
  const keeping = openKeepingIn(folder);
  const emptied = [...keeping.entries()].filter(({ entity }) => entity === 'person');
  const anew = emptied.map((of) => ({ of, changes: { name: '—' } }));
  await keeping.forgetInBackups(() => ({
    emptied: emptied.map(({ id }) => id),
    anew,
    notes: [],
    blanked: [],
    commitments: 0,
    names: [],
  }));
  expect(await keeping.lookThrough()).toBeUndefined();
});

test('an act that is undone, changed, and written on is as it was said', async () => {
  const folder = await folderWithBackup();
  const ledger = openLedgerIn(folder);
  act(ledger, changing('7k', { what: 'line\u2028break \0 \uD800 报价单 👩‍👧' }));
  ledger.close();
  const keeping = openKeepingIn(folder);
  expect(await keeping.backUpDaily()).toMatchObject({ entries: 5 });
  expect(await keeping.lookThrough()).toBeUndefined();
});
