import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDamage, verdictOf } from '../../../src/domain/health/finding.ts';
import type { Finding } from '../../../src/domain/health/finding.ts';
import { redoing, undoing } from '../../../src/domain/entries/undo.ts';
import { act, changing, meeting, noting, promising } from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { folderFrom, storedFormats } from '../../support/stored-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A ledger with everything a ledger has: acts undone and redone, an erasure, all kinds of things. */
function livelyFolder(): string {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, meeting('jane', { name: 'Jane' }), promising('7k'));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'hates friday calls' }));
  act(ledger, changing('7k', { what: 'media plan' }));
  act(ledger, ...ledger.acts(1).map(({ id }) => undoing(id)));
  act(ledger, promising('p4'));
  const [made] = ledger.acts(1).map(({ id }) => id);
  if (made) {
    act(ledger, undoing(made));
    act(ledger, redoing(made));
  }
  ledger.erase(ledger.story('n1').map(({ id }) => id));
  ledger.close();
  return folder;
}

async function wrongIn(folder: string): Promise<readonly Finding[]> {
  const findings = await openKeepingIn(folder).examine();
  expect(findings.length).toBeGreaterThan(2);
  return findings.filter((finding) => verdictOf(finding) !== 'good');
}

test('a ledger that was undone in, redone in and erased in is found well', async () => {
  const folder = livelyFolder();
  await openKeepingIn(folder).backUpDaily();
  expect(await wrongIn(folder)).toEqual([]);
});

test('a file in the place of the folder, of the backups, or a name of this device that is none: each is said, and the rest is looked at', async () => {
  const place = tempFolder();
  writeFileSync(join(place, 'kept'), 'hers');
  const found = await openKeepingIn(join(place, 'kept')).examine();
  expect(found.filter((finding) => verdictOf(finding) === 'bad')).toMatchObject([
    { trouble: 'no-folder' },
  ]);
  const folder = livelyFolder();
  writeFileSync(join(folder, 'backups'), 'hers', { mode: 0o644 });
  writeFileSync(join(folder, 'device'), '???');
  expect(await wrongIn(folder)).toMatchObject([
    { trouble: 'device-unread' },
    { trouble: 'no-backups' },
  ]);
});

test('where there is nothing yet, nothing is wrong but that there is no backup, and nothing is made', async () => {
  const folder = join(tempFolder(), 'not yet');
  const findings = await openKeepingIn(folder).examine();
  expect(findings.map(({ kind }) => kind)).toEqual(['no-ledger', 'backups']);
});

test.each([
  ['a cache that says something else', `UPDATE commitment SET state = 'dropped'`],
  ['a note that is missing from it', `DELETE FROM doc WHERE kind = 'commitment'`],
  ['an act that counts and should not', `UPDATE act SET undone = 0`],
])('%s is found, and mended by a rebuild', async (_, damage) => {
  const folder = livelyFolder();
  await openKeepingIn(folder).backUpDaily();
  change(folder, damage);
  expect(await wrongIn(folder)).toMatchObject([{ kind: 'cache' }]);
  await openKeepingIn(folder).rebuild();
  expect(await wrongIn(folder)).toEqual([]);
});

test('entries that are gone are found, whoever opened the door', async () => {
  const folder = livelyFolder();
  await openKeepingIn(folder).backUpDaily();
  change(folder, `DROP TRIGGER entry_stays; DELETE FROM entry WHERE seq = 2`);
  const wrong = await wrongIn(folder);
  expect(wrong.map(({ kind }) => kind)).toEqual(['parents', 'seq', 'cache']);
});

test('what others may read is found', async () => {
  const folder = livelyFolder();
  await openKeepingIn(folder).backUpDaily();
  chmodSync(join(folder, 'device'), 0o644);
  chmodSync(folder, 0o755);
  expect(await wrongIn(folder)).toEqual([
    { kind: 'permissions', open: [folder, join(folder, 'device')] },
  ]);
});

test('what was left half made and backups that are broken or old are worth a look, and no more', async () => {
  const folder = livelyFolder();
  const before = openKeepingIn(folder, '2026-11-10T09:00');
  await before.backUpDaily();
  const left = join(folder, 'ledger.db.unfinished-x');
  writeFileSync(left, '', { mode: 0o600 });
  const old = await wrongIn(folder);
  expect(old).toMatchObject([
    { kind: 'left-behind', files: [left] },
    { kind: 'backups', days: 14 },
  ]);
  const [path = ''] = before.backups();
  writeFileSync(path, readFileSync(path).subarray(0, 50));
  const broken = await wrongIn(folder);
  expect(broken[1]).toMatchObject({ kind: 'backups', count: 1, broken: [path] });
  expect(broken.map(verdictOf)).toEqual(['look', 'look']);
});

test('a damaged ledger is named, and the rest is looked at all the same', async () => {
  const folder = livelyFolder();
  writeFileSync(join(folder, 'ledger.db'), 'garbage');
  const findings = await openKeepingIn(folder).examine();
  expect(findings[0]).toEqual({
    kind: 'trouble',
    trouble: 'damaged',
    path: join(folder, 'ledger.db'),
  });
  expect(findings.map(({ kind }) => kind)).toContain('permissions');
});

function change(folder: string, sql: string): void {
  const db = new DatabaseSync(join(folder, 'ledger.db'));
  db.exec(sql);
  db.close();
}

test.each(storedFormats.slice(0, -1))(
  'a ledger of %s that could not be brought up to date is said to be one, and damage in it is found',
  async (dump) => {
    const folder = folderFrom(dump);
    const [first] = await openKeepingIn(folder).examine();
    expect(first).toMatchObject({ kind: 'trouble', trouble: 'older-version' });
    const path = join(folder, 'ledger.db');
    writeFileSync(path, readFileSync(path).fill(0xa7, 3 * 4096, 4 * 4096));
    const [damaged] = await openKeepingIn(folder).examine();
    expect(damaged && isDamage(damaged)).toBe(true);
  },
);
