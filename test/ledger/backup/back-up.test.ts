import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { act, changing, noting, promising } from '../../support/ledger-facts.ts';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function ledgerWithThree(folder: string) {
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  act(ledger, promising('p4', { what: 'line\u2028break \0 \uD800 报价单 👩‍👧' }));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'a\nb "quoted"' }));
  return ledger;
}

test('a backup holds every entry, is read back, and is for the owner alone under any umask', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const usual = process.umask(0);
  onTestFinished(() => void process.umask(usual));
  const made = await openKeepingIn(folder).backUp({ reason: 'asked' });
  const path = join(folder, 'backups', 'kept-2026-11-24-084012-asked.jsonl.gz');
  expect(made).toEqual({
    ok: true,
    value: { path, at: '2026-11-24T08:40:12', zone: 'Asia/Shanghai', entries: 3 },
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'backups')).mode & 0o777).toBe(0o700);
});

test('a backup is text that anybody can read without kept, and holds no cache', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  await keeping.backUp({ reason: 'asked' });
  const text = gunzipSync(readFileSync(keeping.backups()[0] ?? '')).toString('utf8');
  const [head, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(head).toMatchObject({ kept: 'backup', entries: 3 });
  expect(lines).toMatchObject([
    { verb: 'promised', changes: { handle: '7k' } },
    { verb: 'promised', changes: { what: 'line\u2028break \0 \uD800 报价单 👩‍👧' } },
    { verb: 'noted', changes: { text: 'a\nb "quoted"' } },
  ]);
});

test('several that are asked for in one second are all there', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  await Promise.all([1, 2, 3].map(async () => keeping.backUp({ reason: 'asked' })));
  const names = keeping.backups().map((path) => path.replace(/^.*\//u, ''));
  expect(names).toEqual([
    'kept-2026-11-24-084012-asked-3.jsonl.gz',
    'kept-2026-11-24-084012-asked-2.jsonl.gz',
    'kept-2026-11-24-084012-asked.jsonl.gz',
  ]);
  expect(await keeping.wayBack()).toMatchObject({
    path: join(folder, 'backups', names[0] ?? ''),
  });
});

test('a file that is there is not replaced unless that was asked for', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  const path = join(folder, 'mine.gz');
  writeFileSync(path, 'something of hers');
  expect(await keeping.backUp({ reason: 'asked', path })).toEqual({
    ok: false,
    problem: { kind: 'file-taken', path },
  });
  expect(readFileSync(path, 'utf8')).toBe('something of hers');
  expect(await keeping.backUp({ reason: 'asked', path, isReplacing: true })).toMatchObject({
    value: { entries: 3 },
  });
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('where a backup cannot be written it is said, and nothing is left half written', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const path = join(folder, 'no-such-folder', 'mine.gz');
  await expect(openKeepingIn(folder).backUp({ reason: 'asked', path })).rejects.toThrow(
    /no-folder/u,
  );
  expect(existsSync(join(folder, 'no-such-folder'))).toBe(false);
});

test('the day’s backup is made once a day, and old ones go when a new one is there', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const backups = join(folder, 'backups');
  mkdirSync(backups);
  for (let day = 1; day <= 20; day += 1) {
    const name = `kept-2026-10-${String(day).padStart(2, '0')}.jsonl.gz`;
    writeFileSync(join(backups, name), '');
  }
  writeFileSync(join(backups, '.making-daily'), '');
  writeFileSync(join(backups, 'her own.txt'), '');
  expect(await openKeepingIn(folder).backUpDaily()).toMatchObject({ entries: 3 });
  expect(await openKeepingIn(folder, '2026-11-24T19:00').backUpDaily()).toBeUndefined();
  const left = readdirSync(backups).toSorted();
  expect(left).toContain('her own.txt');
  expect(left).not.toContain('.making-daily');
  expect(left.filter((name) => name.startsWith('kept-'))).toHaveLength(14);
});

test('every cut and every changed byte of a backup is noticed', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  await keeping.backUp({ reason: 'asked' });
  const path = keeping.backups()[0] ?? '';
  const whole = readFileSync(path);
  const faults = new Set<string>();
  const broken = [
    ...Array.from({ length: whole.length }, (_, length) => whole.subarray(0, length)),
    // The first ten bytes are gzip's own head, of which it checks only the first three.
    ...Array.from({ length: whole.length - 10 }, (_, at) => {
      const bytes = Buffer.from(whole);
      bytes[at + 10] = (bytes[at + 10] ?? 0) ^ 0x10;
      return bytes;
    }),
  ];
  for (const bytes of broken) {
    writeFileSync(path, bytes);
    const staged = await keeping.stageRestore(path);
    // A bit that stands for nothing may be any: then every entry is there.
    const isWhole = staged.ok && gunzipSync(bytes).equals(gunzipSync(whole));
    if (staged.ok) staged.value.discard();
    if (!isWhole) faults.add(staged.ok ? 'taken for whole' : staged.problem.kind);
  }
  expect([...faults]).toEqual(['backup-not-read']);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test.each([
  ['an entry is missing', (lines: string[]) => lines.slice(0, -1), 'damaged'],
  ['an entry stands twice', (lines: string[]) => [...lines, lines.at(-1) ?? ''], 'damaged'],
  ['an entry is no JSON', (lines: string[]) => [...lines.slice(0, -1), '{"id":'], 'damaged'],
  ['an entry lacks a part', (lines: string[]) => [...lines.slice(0, -1), '{"id":"x"}'], 'damaged'],
  ['the head is missing', (lines: string[]) => lines.slice(1), 'not-a-backup'],
  ['it holds a poem', () => ['shall I compare thee'], 'not-a-backup'],
  [
    'a newer kept wrote it',
    ([head = '', ...lines]: string[]) => [head.replace(/"version":\d+/u, '"version":99'), ...lines],
    'newer',
  ],
] as const)('a backup of which %s is refused', async (_, change, fault) => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  await keeping.backUp({ reason: 'asked' });
  const path = keeping.backups()[0] ?? '';
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  writeFileSync(path, gzipSync(`${change(lines).join('\n')}\n`));
  expect(await keeping.stageRestore(path)).toEqual({
    ok: false,
    problem: { kind: 'backup-not-read', path, fault },
  });
});

test('a backup of days to come, from a clock that was wrong, is not the newest while there is another', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  await openKeepingIn(folder, '2100-01-01T09:00').backUpDaily();
  const keeping = openKeepingIn(folder);
  expect(await keeping.wayBack()).toMatchObject({ at: '2100-01-01T09:00:00' });
  await keeping.backUpDaily();
  expect(await keeping.wayBack()).toMatchObject({ at: '2026-11-24T08:40:12' });
});

test('the newest good backup is the newest that can be opened and counted', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  await openKeepingIn(folder, '2026-11-20T09:00').backUpDaily();
  const keeping = openKeepingIn(folder, '2026-11-21T09:00');
  await keeping.backUpDaily();
  const [newest = '', older = ''] = keeping.backups();
  expect(await keeping.wayBack()).toMatchObject({ path: newest });
  writeFileSync(newest, readFileSync(newest).subarray(0, 60));
  expect(await keeping.wayBack()).toMatchObject({ path: older, entries: 3 });
});

test('an encrypted backup says nothing to whoever has no key, and everything to whoever has', async () => {
  const folder = tempFolder();
  const ledger = ledgerWithThree(folder);
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const keeping = openKeepingIn(folder);
  const made = await keeping.backUp({ reason: 'asked', seal: { kind: 'recipient', recipient } });
  expect(made).toMatchObject({ ok: true, value: { entries: 3 } });
  const path = made.ok ? made.value.path : '';
  expect(path).toMatch(/\.jsonl\.gz\.age$/u);
  const refused = (fault: string) => ({
    ok: false,
    problem: { kind: 'backup-not-read', path, fault },
  });
  expect(await keeping.stageRestore(path)).toEqual(refused('no-key'));
  const other = await generateIdentity();
  expect(await keeping.stageRestore(path, { kind: 'identity', text: other })).toEqual(
    refused('wrong-key'),
  );
  act(ledger, changing('7k', { what: 'media plan' }));
  const text = `# created: 2026-11-24\n${identity}\n`;
  const staged = await keeping.stageRestore(path, { kind: 'identity', text });
  if (staged.ok) await staged.value.apply();
  expect(ledger.commitmentByHandle('7k')?.what).toBe('revised deck');
  writeFileSync(path, readFileSync(path).subarray(0, -20));
  expect(await keeping.stageRestore(path, { kind: 'identity', text })).toEqual(refused('damaged'));
});

test('a passphrase opens what it closed', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  const key = { kind: 'passphrase', passphrase: '马到成功 horse' } as const;
  const made = await keeping.backUp({ reason: 'asked', seal: key });
  expect(made).toMatchObject({ ok: true, value: { entries: 3 } });
  const path = made.ok ? made.value.path : '';
  expect(await keeping.stageRestore(path, { ...key, passphrase: 'wrong' })).toMatchObject({
    problem: { fault: 'wrong-key' },
  });
}, 30_000);

test('a recipient that is none is refused before anything is written', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const keeping = openKeepingIn(folder);
  const seal = { kind: 'recipient', recipient: 'age1nonsense' } as const;
  expect(await keeping.backUp({ reason: 'asked', seal })).toMatchObject({
    problem: { kind: 'flag-not-read', flag: '--to' },
  });
  expect(keeping.backups()).toEqual([]);
});

test("the day's backup says by its time that the ledger was looked through again", async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  await openKeepingIn(folder).backUpDaily();
  const path = join(folder, 'backups', 'kept-2026-11-24.jsonl.gz');
  utimesSync(path, 1, 1);
  await openKeepingIn(folder).backUpDaily();
  expect(statSync(path).mtimeMs).toBeGreaterThan(1000);
});

test('something of hers in the place of the backups is named and left alone', async () => {
  const folder = tempFolder();
  ledgerWithThree(folder);
  const path = join(folder, 'backups');
  writeFileSync(path, 'hers');
  for (const work of [
    async () => openKeepingIn(folder).backUp({ reason: 'asked' }),
    async () => openKeepingIn(folder).backUpDaily(),
    async () => openKeepingIn(folder).backups(),
  ])
    await expect(work()).rejects.toThrow(`no-backups: ${path}`);
  expect(readFileSync(path, 'utf8')).toBe('hers');
});

test('of nothing no backup is made, and the ledger can begin', async () => {
  const folder = join(tempFolder(), 'kept');
  const keeping = openKeepingIn(folder);
  expect(await keeping.backUp({ reason: 'asked' })).toEqual({
    ok: false,
    problem: { kind: 'nothing-to-back-up' },
  });
  expect(await keeping.backUpDaily()).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
  act(openLedgerIn(folder), promising('7k'));
  expect(await keeping.backUp({ reason: 'asked' })).toMatchObject({ value: { entries: 1 } });
});

test('a small file that unpacks to more than a machine holds is named as damaged, and unpacked no further', async () => {
  const folder = tempFolder();
  act(openLedgerIn(folder), promising('7k'));
  const keeping = openKeepingIn(folder);
  const made = await keeping.backUp({ reason: 'asked' });
  const path = made.ok ? made.value.path : '';
  const packed = readFileSync(path);
  const spaces = gzipSync(Buffer.alloc(1 << 26, ' '));
  const [header = '', entry = ''] = gunzipSync(packed).toString('utf8').split('\n');
  const entries = gzipSync(`${entry}\n`.repeat(10_000));
  const bombs = [
    Buffer.concat([packed, ...Array.from({ length: 200 }, () => spaces)]),
    Buffer.concat(Array.from({ length: 200 }, () => spaces)),
    Buffer.concat([gzipSync(`${header}\n`), ...Array.from({ length: 5000 }, () => entries)]),
  ];
  const deep = `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  bombs.push(
    gzipSync(
      `${header}\n${entry.replace(/"changes":\{[^\n]*\},"parents"/u, `"changes":${deep},"parents"`)}\n`,
    ),
  );
  for (const bomb of bombs) {
    writeFileSync(path, bomb);
    expect(await keeping.stageRestore(path)).toMatchObject({
      ok: false,
      problem: { kind: 'backup-not-read', fault: 'damaged' },
    });
  }
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});
