import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownFormat } from '../../src/exchange/own-format.ts';
import { openLedgerIn } from '../support/local-ledger.ts';
import { realDesk } from '../support/real-desk.ts';
import { openKeepingIn } from '../support/local-keeping.ts';
import { act, capturing, changing, noting, promising } from '../support/ledger-facts.ts';
import { tempFolder } from '../support/temp-folder.ts';

const about = { at: '2026-11-24T08:40:00', zone: 'Asia/Shanghai', version: '0.1.0' };

function exported(folder: string): string {
  return [...ownFormat.exportLines(openKeepingIn(folder).entries(), about)].join('\n');
}

async function imported(folder: string, text: string): Promise<unknown> {
  const read = ownFormat.readExport(text, 'kept.json');
  if (!read.ok) return read.problem;
  return openKeepingIn(folder).importEntries(read.value);
}

function filledFolder(): string {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k', { what: 'deck 报价 \0 \uDC00 👩‍👧 مرحبا' }));
  act(ledger, changing('7k', { what: 'media plan' }));
  act(ledger, noting('n1', { about: { kind: 'person', id: 'jane' }, text: 'a\r\nb\u2028c' }));
  act(ledger, capturing('c1', 'p4', 'jane deck by thrusday'));
  return folder;
}

test('what is exported and imported again is the same ledger, to the letter', async () => {
  const text = exported(filledFolder());
  expect(JSON.parse(text)).toMatchObject({ schema: 'kept/1', kind: 'export', ...about });
  const other = tempFolder();
  expect(await imported(other, text)).toMatchObject({ value: { taken: 4, handles: 0 } });
  expect(exported(other)).toBe(text);
  const ledger = openLedgerIn(other);
  expect(ledger.commitmentByHandle('7k')?.what).toBe('media plan');
  expect(ledger.unreadLines()).toHaveLength(1);
  const next = ledger.write((desk) => ({
    ok: true,
    value: { facts: [], value: desk.takeHandle() },
  }));
  expect(next).toEqual({ ok: true, value: 'w2' });
});

test('importing it twice, or where it came from, takes in nothing', async () => {
  const folder = filledFolder();
  const text = exported(folder);
  expect(await imported(folder, text)).toMatchObject({ value: { taken: 0 } });
  expect(exported(folder)).toBe(text);
});

test('two ledgers of the same handles come together, and each thing can be named', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k', { what: 'mine' }));
  const other = tempFolder();
  const theirs = openLedgerIn(other);
  act(theirs, { ...promising('7k', { what: 'theirs' }), entityId: 'another' });
  expect(await imported(folder, exported(other))).toMatchObject({
    value: { taken: 1, handles: 1 },
  });
  const all = ledger.everyCommitment().map(({ handle, what }) => `${handle} ${what}`);
  expect(all.toSorted()).toEqual(['7k mine', 'p4 theirs']);
  const wrong = (await openKeepingIn(folder).examine()).filter(
    (finding) => finding.kind === 'cache' && finding.different.length > 0,
  );
  expect(wrong).toEqual([]);
});

test('entries that a restored ledger wrote under numbers already used are taken in under new ones', async () => {
  const folder = tempFolder();
  const ledger = openLedgerIn(folder);
  act(ledger, promising('7k'));
  const text = exported(folder);
  const other = tempFolder();
  await imported(other, text.replaceAll('"seq":1', '"seq":9'));
  expect(openLedgerIn(other).commitmentByHandle('7k')?.what).toBe('revised deck');
});

test.each([
  ['', 'not-an-export'],
  ['[]', 'not-an-export'],
  ['{"kind":"export"}', 'not-an-export'],
] as const)('%s is refused', async (text, fault) => {
  expect(await imported(tempFolder(), text)).toEqual({
    kind: 'import-not-read',
    path: 'kept.json',
    fault,
  });
});

test.each(['{}', 'null', '[]', '"x"', '1e400'])(
  'an entry that is %s is refused by its place, and nothing of the file is taken in',
  async (entry) => {
    const text = exported(filledFolder()).replace(/,\n(?=\{[^\n]*\n\]\}$)/u, `,\n${entry},\n`);
    const folder = tempFolder();
    expect(await imported(folder, text)).toEqual({
      kind: 'import-not-read',
      path: 'kept.json',
      fault: 'entry-not-read',
      entry: 4,
    });
    expect(openLedgerIn(folder).acts(10)).toEqual([]);
  },
);

test('a field a hundred thousand levels deep is refused, and is no fault of kept', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const text = exported(filledFolder()).replace('"changes":{', `"changes":{"x":${deep},`);
  expect(await imported(tempFolder(), text)).toMatchObject({ fault: 'entry-not-read', entry: 1 });
});

test('an entry that stands twice in a file is refused', async () => {
  const text = exported(filledFolder());
  const [head = '', first = '', ...rest] = text.split('\n');
  expect(await imported(tempFolder(), [head, first, first, ...rest].join('\n'))).toMatchObject({
    fault: 'entry-not-read',
  });
});

test('an entry of a newer kept is refused, and nothing of the file is taken in', async () => {
  const text = exported(filledFolder()).replace(/"v":1\}(?=\s*\])/u, '"v":99}');
  const folder = tempFolder();
  expect(await imported(folder, text)).toMatchObject({ fault: 'newer' });
  expect(openLedgerIn(folder).everyCommitment()).toEqual([]);
});

test('no change to an export makes kept fall over: it is taken in, or refused', async () => {
  const text = exported(filledFolder());
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length),
      fc.nat(40),
      fc.string({ unit: 'binary', maxLength: 20 }),
      async (at, length, put) => {
        const read = ownFormat.readExport(text.slice(0, at) + put + text.slice(at + length), 'x');
        expect(['taken in', 'import-not-read']).toContain(
          read.ok ? await takenIn(read.value) : read.problem.kind,
        );
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

async function takenIn(entries: Parameters<ReturnType<typeof openKeepingIn>['importEntries']>[0]) {
  const folder = tempFolder();
  await openKeepingIn(folder).importEntries(entries);
  return Array.isArray(openLedgerIn(folder).everyCommitment()) ? 'taken in' : 'lost';
}

test('an import is one act: undo takes all of it back, and redo lets it count again', async () => {
  const desk = realDesk();
  await desk.kept('add tom@globex mine by fri');
  const path = join(desk.folder, 'theirs.json');
  writeFileSync(path, exported(filledFolder()));
  const texts = async (): Promise<string> =>
    (await desk.kept('list --all')).out + (await desk.kept('who')).out;
  const before = await texts();
  expect((await desk.kept(['import', path, '--yes'])).exitCode).toBe(0);
  const after = await texts();
  expect(after).toContain('media plan');
  expect((await desk.kept('log')).out).toContain('took in 4 acts of another ledger');
  expect((await desk.kept('undo')).talk).toContain('Undone: took in 4 acts of another ledger');
  expect(await texts()).toBe(before);
  await desk.kept('redo');
  expect(await texts()).toBe(after);
  // What was built on it stands in its way, and is named.
  const handle = /^(\w+) .*media plan/mu.exec(after)?.[1] ?? '';
  expect((await desk.kept(['done', handle])).exitCode).toBe(0);
  const { out } = await desk.kept('log');
  const [built = '', came = ''] = out.split('\n').map((line) => line.slice(0, 4));
  expect((await desk.kept(['undo', came])).talk).toContain(built);
});
